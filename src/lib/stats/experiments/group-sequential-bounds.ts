import { checkChoice } from '../check-choice.ts';
import { checkLevel } from '../check-level.ts';
import { checkAtMost, checkWhole } from '../check-number.ts';
import { erfc } from '../special/erfc.ts';
import { normalQuantile } from '../special/normal-quantile.ts';
import { errorRate } from './chances-by-look.ts';
import { solveRising } from './solve-rising.ts';

/** Which boundary: the same at each look (Pocock), or high at first (O'Brien-Fleming). */
export type SequentialDesign = 'pocock' | 'obrien-fleming';

export type GroupSequentialOptions = {
	/** How many looks at equal distances, the last one included: 1 to 50. */
	looks: number;
	/** Two-sided chance of a false alarm over all looks, default 0.05. */
	alpha?: number;
	design: SequentialDesign;
};

export type SequentialBounds = {
	/** Stop at a look when |z| is at least this. */
	z: number[];
	/** The same as two-sided p-values. */
	nominalAlpha: number[];
};

/** Relative error of a chance that is as good as none. */
const ROUNDING = 1e-12;

/**
 * Boundaries for a fixed number of looks at equal distances, so that all looks together raise a false
 * alarm with chance alpha.
 *
 * @throws StatsError if `looks` is no whole number from 1 to 50 or alpha is not between 0 and 1
 * @see Pocock (1977), https://doi.org/10.1093/biomet/64.2.191; O'Brien & Fleming (1979)
 */
export function groupSequentialBounds({
	looks,
	alpha = 0.05,
	design
}: GroupSequentialOptions): SequentialBounds {
	checkWhole('groupSequentialBounds', 'looks', looks, 1);
	checkAtMost('groupSequentialBounds', 'looks', looks, 50);
	checkLevel('groupSequentialBounds', 'alpha', alpha);
	checkChoice('groupSequentialBounds', 'design', design, ['pocock', 'obrien-fleming']);
	const information = Array.from({ length: looks }, (_, k) => (k + 1) / looks);
	const bounds = (constant: number) =>
		information.map((t) => (design === 'pocock' ? constant : constant / Math.sqrt(t)));
	const tooRare = (constant: number) => {
		const log = Math.log(alpha / errorRate(bounds(constant), information));
		return Math.abs(log) < ROUNDING ? 0 : log;
	};
	// A single look needs the smallest constant, Bonferroni's is more than enough.
	const bonferroni = -normalQuantile(alpha / 2 / looks);
	const z = bounds(solveRising(tooRare, -normalQuantile(alpha / 2), bonferroni));
	return { z, nominalAlpha: z.map((bound) => erfc(bound / Math.SQRT2)) };
}
