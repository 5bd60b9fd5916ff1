import { erfc } from '../special/erfc.ts';
import { differenceInterval } from './difference-interval.ts';
import { errorOfDifference, ratesOf } from './two-arms.ts';

export type TwoProportionTestResult = {
	/** The difference in pooled standard errors; positive if B is better. */
	z: number;
	/** Two-sided. */
	pValue: number;
	/** Success rate of B less that of A. */
	difference: number;
	/** Newcombe's 95 % interval for the difference; `differenceInterval` has others. */
	interval: [lower: number, upper: number];
	/** The same test without pooling, which goes with Wald's interval; null if no arm varies. */
	unpooled: { z: number; pValue: number } | null;
	/** Cells of the table in which fewer than 5 rows are expected: with any, use Fisher's test. */
	smallExpected: number;
};

/**
 * Pooled z test of two success rates, the same as the chi-square test of the two by two table. Where
 * nobody or everybody succeeds, in both arms, z is 0 and p is 1.
 *
 * @param successesA whole, from 0 to nA
 * @param nA rows in A, whole, at least 1
 * @param successesB whole, from 0 to nB
 * @param nB rows in B, whole, at least 1
 * @throws StatsError if a count is out of its range
 * @see statsmodels `proportions_ztest`; Newcombe (1998), method 10, for the interval
 */
export function twoProportionTest(
	successesA: number,
	nA: number,
	successesB: number,
	nB: number
): TwoProportionTestResult {
	const arms = { successesA, nA, successesB, nB };
	const [a, b] = ratesOf('twoProportionTest', arms);
	// Written as one fraction: rates that are alike but for rounding give 0.
	const difference = (successesB * nA - successesA * nB) / nA / nB;
	const rate = (successesA + successesB) / (nA + nB);
	const unpooledError = errorOfDifference(a, nA, b, nB);
	return {
		...scored(difference, errorOfDifference(rate, nA, rate, nB)),
		difference,
		interval: differenceInterval(arms),
		unpooled: unpooledError === 0 ? null : scored(difference, unpooledError),
		smallExpected: [nA, nB].flatMap((n) => [rate * n, (1 - rate) * n]).filter((rows) => rows < 5)
			.length
	};
}

function scored(difference: number, error: number) {
	const z = error === 0 ? 0 : difference / error;
	return { z, pValue: erfc(Math.abs(z) / Math.SQRT2) };
}
