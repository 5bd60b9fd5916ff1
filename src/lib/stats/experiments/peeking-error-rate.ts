import { checkLevel } from '../check-level.ts';
import { checkAtMost, checkWhole } from '../check-number.ts';
import { normalQuantile } from '../special/normal-quantile.ts';
import { errorRate } from './chances-by-look.ts';

/**
 * Chance of a false alarm when someone looks several times at equal distances and stops at the first
 * p below alpha, as if it were the only look. Exact, by recursive integration.
 *
 * @param looks whole, 1 to 2000
 * @param alpha two-sided level of each look, default 0.05
 * @throws StatsError if `looks` is out of its range or alpha is not between 0 and 1
 * @see Armitage, McPherson & Rowe (1969), https://doi.org/10.2307/2343787
 */
export function peekingErrorRate({
	looks,
	alpha = 0.05
}: {
	looks: number;
	alpha?: number;
}): number {
	checkWhole('peekingErrorRate', 'looks', looks, 1);
	checkAtMost('peekingErrorRate', 'looks', looks, 2000);
	checkLevel('peekingErrorRate', 'alpha', alpha);
	const z = new Array<number>(looks).fill(-normalQuantile(alpha / 2));
	return errorRate(
		z,
		z.map((_, k) => (k + 1) / looks)
	);
}
