import { checkLevel } from '../check-level.ts';
import { meanAndVariance } from '../describe/mean-and-variance.ts';
import { movedSamples } from '../describe/moved-samples.ts';
import { studentT } from '../distributions/student-t.ts';
import { checkedValues } from '../drift/float64-values.ts';
import { StatsError } from '../stats-error.ts';

export type WelchTTestOptions = {
	/** Of the interval, between 0 and 1; 0.95 if left out. */
	confidence?: number;
	/** Student's older test, which takes the variances for equal; off by default. */
	equalVariances?: boolean;
};

export type WelchTTestResult = {
	/** t: the difference in standard errors; positive if b is larger. */
	statistic: number;
	/** Degrees of freedom, after Welch and Satterthwaite. */
	df: number;
	/** Two-sided. */
	pValue: number;
	/** Mean of b less mean of a. */
	difference: number;
	interval: [lower: number, upper: number];
	/** Effect size: the difference in pooled standard deviations. */
	cohensD: number;
};

/**
 * Welch's t test: do two samples differ in their means? It does not ask for equal variances, and costs
 * next to nothing where they are equal.
 *
 * @param a at least 2 finite numbers
 * @param b at least 2 finite numbers
 * @throws StatsError if a sample is too short or not finite, no value differs, or the answer is beyond 1e308
 * @see Welch (1947); SciPy `ttest_ind(b, a, equal_var=False)`, R `t.test(b, a)`
 */
export function welchTTest(
	a: ArrayLike<number>,
	b: ArrayLike<number>,
	{ confidence = 0.95, equalVariances = false }: WelchTTestOptions = {}
): WelchTTestResult {
	checkLevel('welchTTest', 'confidence', confidence);
	const sampleA = checkedValues('welchTTest', 'a', a, 2);
	const sampleB = checkedValues('welchTTest', 'b', b, 2);
	const { samples, unit } = movedSamples(sampleA, sampleB);
	const { gap, error, df, pooled } = compareMeans(samples, equalVariances);
	if (error === 0) {
		throw new StatsError('out-of-range', 'welchTTest requires values that differ within a sample');
	}
	const law = studentT(df);
	const reach = -law.quantile((1 - confidence) / 2) * error;
	const [lower, upper] = [(gap - reach) * unit, (gap + reach) * unit];
	if (!Number.isFinite(upper - lower)) {
		throw new StatsError('out-of-range', 'welchTTest finds an interval beyond 1e308');
	}
	return {
		statistic: gap / error,
		df,
		pValue: 2 * law.sf(Math.abs(gap / error)),
		difference: gap * unit,
		interval: [lower, upper],
		cohensD: gap / pooled
	};
}

/** Difference of the means, its standard error and degrees of freedom, and the pooled deviation. */
function compareMeans(samples: Float64Array[], equalVariances: boolean) {
	const [a, b] = samples as [Float64Array, Float64Array];
	const [inA, inB] = [meanAndVariance(a), meanAndVariance(b)];
	return compareSummaries({ ...inA, n: a.length }, { ...inB, n: b.length }, equalVariances);
}

/** The same from the means and variances of two samples. Trusts its input. */
export function compareSummaries(
	inA: { mean: number; variance: number; n: number },
	inB: { mean: number; variance: number; n: number },
	equalVariances: boolean
) {
	const gap = inB.mean - inA.mean;
	const [freeA, freeB] = [inA.n - 1, inB.n - 1];
	const pooled = (freeA * inA.variance + freeB * inB.variance) / (freeA + freeB);
	if (equalVariances) {
		const error = Math.sqrt(pooled * (1 / inA.n + 1 / inB.n));
		return { gap, error, df: freeA + freeB, pooled: Math.sqrt(pooled) };
	}
	const [errorA, errorB] = [inA.variance / inA.n, inB.variance / inB.n];
	const sum = errorA + errorB;
	const df = 1 / ((errorA / sum) ** 2 / freeA + (errorB / sum) ** 2 / freeB);
	return { gap, error: Math.sqrt(sum), df, pooled: Math.sqrt(pooled) };
}
