import { kolmogorov, ksTestFromGap } from '../../../stats/index.ts';
import type { Side } from './rule.ts';
import { isBeyond } from './rule.ts';

/** How far around the limit's answer the exact one is sought. */
const margin = 0.35;

const greatestDivisor = (a: number, b: number): number => (b === 0 ? a : greatestDivisor(b, a % b));

/**
 * The smallest widest gap D at which the Kolmogorov-Smirnov test rings: one search for each pair of
 * sizes, so that a thousand windows need no p-value.
 *
 * @param n reference rows, at least 2
 * @param m current rows, at least 2
 * @param level the limit of p
 * @returns D, above 1 where no gap is wide enough
 */
export function ksCriticalGap(n: number, m: number, level: number, side: Side): number {
	// A gap is a whole number of these steps over n m.
	const step = greatestDivisor(n, m);
	const rings = (steps: number) => {
		const found = { gap: steps * step, location: 0 };
		return isBeyond(ksTestFromGap(n, m, found).pValue, side, level);
	};
	const about = kolmogorov().quantile(1 - level) * Math.sqrt(1 / n + 1 / m) * n * m;
	const most = (n * m) / step;
	let low = Math.max(0, Math.floor(((1 - margin) * about) / step));
	let high = Math.min(most, Math.ceil(((1 + margin) * about) / step));
	if (!rings(high)) return 2;
	if (rings(low)) low = 0;
	while (high - low > 1) {
		const middle = Math.floor((low + high) / 2);
		if (rings(middle)) high = middle;
		else low = middle;
	}
	return (high * step) / (n * m);
}
