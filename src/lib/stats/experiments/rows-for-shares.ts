import { normalQuantile } from '../special/normal-quantile.ts';
import type { Alternative } from './alternative.ts';
import { cohensH } from './cohens-h.ts';
import { powerOfShift } from './power-of-shift.ts';
import { solveRising } from './solve-rising.ts';

/** `normal` pools the two shares while there is no effect; see `sampleSizeForProportions`. */
export type ProportionsMethod = 'normal' | 'unpooled' | 'continuity' | 'baseline' | 'arcsine';

export const PROPORTIONS_METHODS: readonly ProportionsMethod[] = [
	'normal',
	'unpooled',
	'continuity',
	'baseline',
	'arcsine'
];

export type SharesPlan = {
	/** Normal score of alpha on one side, and of the power. */
	critical: number;
	wanted: number;
	alternative: Alternative;
	/** Rows in the second arm for each in the first. */
	ratio: number;
	method: ProportionsMethod;
};

const spread = (p: number) => p * Math.max(0, 1 - p);

/** Rows in the first arm, not rounded, to tell one share from another. */
export function rowsForShares(first: number, second: number, plan: SharesPlan): number {
	const { critical, wanted, ratio, method } = plan;
	const gap = Math.abs(second - first);
	const withoutEffect = (p: number) => critical * Math.sqrt(spread(p) * (1 + 1 / ratio));
	const withEffect = (p: number, q: number) => Math.sqrt(spread(p) + spread(q) / ratio);
	if (method === 'arcsine') return rowsOnArcsineScale(cohensH(first, second), plan);
	if (method === 'unpooled') return (((critical + wanted) * withEffect(first, second)) / gap) ** 2;
	if (method === 'baseline') {
		const folded = Math.min(first, 1 - first);
		return ((withoutEffect(folded) + wanted * withEffect(folded, folded + gap)) / gap) ** 2;
	}
	const pooled = withoutEffect((first + ratio * second) / (1 + ratio));
	const rows = ((pooled + wanted * withEffect(first, second)) / gap) ** 2;
	if (method === 'normal') return rows;
	return (rows / 4) * (1 + Math.sqrt(1 + (2 * (ratio + 1)) / (ratio * rows * gap))) ** 2;
}

/** Counts both tails of a two-sided test, as statsmodels does. */
function rowsOnArcsineScale(
	h: number,
	{ critical, wanted, alternative, ratio }: SharesPlan
): number {
	const lack = (shift: number) =>
		normalQuantile(powerOfShift(shift, { critical, alternative })) - wanted;
	const shift =
		alternative === 'one-sided'
			? critical + wanted
			: solveRising(lack, 0, Math.max(critical + wanted, 0.1));
	return (1 + 1 / ratio) * (shift / h) ** 2;
}
