import {
	bayesianAB,
	differenceInterval,
	fisherExactTest,
	normal,
	twoProportionTest,
	welchTTestFromSummary,
	type SampleSummary
} from '../../../stats/index.ts';
import type { ArmComparison, ArmResult, BayesReading, Estimate, ReadSettings } from './types.ts';

type Metric = 'proportion' | 'mean';
type Comparison = Omit<ArmComparison, 'decides'>;

/** Users of an arm who said yes. */
export const yesOf = ({ mean, n }: ArmResult) => Math.round(mean * n);

/** Variance of one user's value with n − 1; of a share it follows from the mean. */
function varianceOf(metric: Metric, { n, mean, variance }: ArmResult): number {
	if (metric === 'mean') return variance;
	return n < 2 ? 0 : (mean * (1 - mean) * n) / (n - 1);
}

/**
 * The plain test of two arms: z with Newcombe's interval, or Welch's t. Where nothing varies there is
 * nothing to see: p is 1 and the interval a point.
 *
 * @param confidence of the interval
 */
export function plainEstimate(
	metric: Metric,
	control: ArmResult,
	variant: ArmResult,
	confidence: number
): Estimate & { score: number } {
	if (metric === 'mean') {
		return welch(summaryOf(metric, control), summaryOf(metric, variant), confidence);
	}
	const counts = [yesOf(control), control.n, yesOf(variant), variant.n] as const;
	const { z, pValue, difference } = twoProportionTest(...counts);
	const [successesA, nA, successesB, nB] = counts;
	const interval = differenceInterval({ successesA, nA, successesB, nB }, { confidence });
	return { score: z, pValue, difference, interval };
}

function summaryOf(metric: Metric, arm: ArmResult): SampleSummary {
	return { n: arm.n, mean: arm.mean, variance: varianceOf(metric, arm) };
}

function welch(a: SampleSummary, b: SampleSummary, confidence: number) {
	if (a.variance === 0 && b.variance === 0) {
		const gap = b.mean - a.mean;
		return { score: 0, pValue: 1, difference: gap, interval: [gap, gap] as const };
	}
	const { statistic, pValue, difference, interval } = welchTTestFromSummary(a, b, { confidence });
	return { score: statistic, pValue, difference, interval };
}

/**
 * The test after CUPED, from moments: the same as `cupedAdjust` on all rows of both arms and Welch's t.
 *
 * @returns undefined unless both arms know what was before, with users that differ
 */
export function cupedEstimate(
	metric: Metric,
	control: ArmResult,
	variant: ArmResult,
	confidence: number
): ArmComparison['cuped'] {
	const [a, b] = [control.before, variant.before];
	if (!a || !b || Math.min(control.n, variant.n) < 2) return undefined;
	const [dx, dy] = [b.mean - a.mean, variant.mean - control.mean];
	const between = (control.n * variant.n) / (control.n + variant.n);
	const total = (inA: number, inB: number) => (control.n - 1) * inA + (variant.n - 1) * inB;
	const xx = total(a.variance, b.variance) + between * dx * dx;
	if (!(xx > 0)) return undefined;
	const xy = total(a.covariance, b.covariance) + between * dx * dy;
	const [yyA, yyB] = [varianceOf(metric, control), varianceOf(metric, variant)];
	const yy = total(yyA, yyB) + between * dy * dy;
	const theta = xy / xx;
	const left = (variance: number, x: { variance: number; covariance: number }) =>
		Math.max(0, variance - 2 * theta * x.covariance + theta * theta * x.variance);
	const { pValue, difference, interval } = welch(
		{ n: control.n, mean: 0, variance: left(yyA, a) },
		{ n: variant.n, mean: dy - theta * dx, variance: left(yyB, b) },
		confidence
	);
	const varianceReduction = yy > 0 ? Math.min(1, (xy / xx) * (xy / yy)) : 0;
	return { pValue, difference, interval, theta, varianceReduction };
}

/** After CUPED if something was known before, else the plain test; Fisher's p where users are few. */
export function sharpEstimate(
	metric: Metric,
	control: ArmResult,
	variant: ArmResult,
	confidence: number
): Estimate {
	const cuped = cupedEstimate(metric, control, variant, confidence);
	if (cuped) return cuped;
	const { difference, interval, pValue } = plainEstimate(metric, control, variant, confidence);
	const fisherP = metric === 'proportion' ? smallSampleP(control, variant) : undefined;
	return { difference, interval, pValue: fisherP ?? pValue };
}

/** All tests of one variant against the control, before p is corrected for other variants. */
export function compareArms(
	metric: Metric,
	control: ArmResult,
	variant: ArmResult,
	{ confidence, settings }: { confidence: number; settings: ReadSettings }
): Comparison {
	const plain = plainEstimate(metric, control, variant, confidence);
	const cuped = cupedEstimate(metric, control, variant, confidence);
	const seen = { estimate: cuped ?? plain, confidence, isCuped: cuped !== undefined };
	const fisherP = metric === 'proportion' ? smallSampleP(control, variant) : undefined;
	return {
		name: variant.name,
		test: cuped ? 'cuped' : testOf(metric, fisherP),
		plain,
		fisherP,
		cuped,
		lift: control.mean === 0 ? undefined : variant.mean / control.mean - 1,
		bayes: bayesOf(metric, [control, variant], seen, settings)
	};
}

function testOf(metric: Metric, fisherP: number | undefined): ArmComparison['test'] {
	if (metric === 'mean') return 'welch';
	return fisherP === undefined ? 'z' : 'fisher';
}

/** Fisher's p where fewer than 5 users are expected somewhere. */
function smallSampleP(control: ArmResult, variant: ArmResult): number | undefined {
	const [a, b] = [yesOf(control), yesOf(variant)];
	if (twoProportionTest(a, control.n, b, variant.n).smallExpected === 0) return undefined;
	return fisherExactTest([
		[b, variant.n - b],
		[a, control.n - a]
	]).pValue;
}

function bayesOf(
	metric: Metric,
	[control, variant]: readonly [ArmResult, ArmResult],
	seen: { estimate: Estimate; confidence: number; isCuped: boolean },
	{ prior, priorSd, higherIsBetter }: ReadSettings
): BayesReading {
	// After CUPED the counts themselves no longer decide.
	if (metric === 'mean' || seen.isCuped) return normalPosterior(seen, priorSd, higherIsBetter);
	const found = bayesianAB({
		...{ successesA: yesOf(control), nA: control.n },
		...{ successesB: yesOf(variant), nB: variant.n },
		prior: [prior[0], prior[1]]
	});
	const { probabilityBBeatsA, expectedLossA, expectedLossB } = found;
	if (higherIsBetter) {
		return {
			probabilityBetter: probabilityBBeatsA,
			lossIfShipped: expectedLossB,
			lossIfKept: expectedLossA
		};
	}
	return {
		probabilityBetter: 1 - probabilityBBeatsA,
		lossIfShipped: expectedLossA,
		lossIfKept: expectedLossB
	};
}

/** A normal effect with a normal prior about 0; its standard error is read off the interval. */
function normalPosterior(
	{ estimate, confidence }: { estimate: Estimate; confidence: number },
	priorSd: number,
	higherIsBetter: boolean
): BayesReading {
	const standard = normal(0, 1);
	const { difference, interval } = estimate;
	const error = (interval[1] - interval[0]) / 2 / standard.quantile((1 + confidence) / 2);
	const kept = priorSd === Infinity ? 1 : 1 / (1 + (error / priorSd) * (error / priorSd));
	const mean = kept * difference * (higherIsBetter ? 1 : -1);
	const sd = Math.sqrt(kept) * error;
	if (sd === 0) {
		const losses = { lossIfShipped: Math.max(0, -mean), lossIfKept: Math.max(0, mean) };
		return { probabilityBetter: (1 + Math.sign(mean)) / 2, ...losses };
	}
	const score = mean / sd;
	const lossIfShipped = sd * standard.pdf(score) - mean * standard.sf(score);
	return {
		probabilityBetter: standard.cdf(score),
		lossIfShipped,
		lossIfKept: lossIfShipped + mean
	};
}
