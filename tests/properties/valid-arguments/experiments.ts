const arms = { successesA: 30, nA: 100, successesB: 45, nB: 110 };
const levels = { alpha: 0.05, power: 0.8, alternative: 'two-sided' };

/** Valid arguments of what plans an experiment and of what reads its result. */
export const experiments: Record<string, () => unknown[]> = {
	cohensH: () => [0.2, 0.25],
	dunnettCritical: () => [{ comparisons: 3, ratio: 2, alpha: 0.05, alternative: 'two-sided' }],
	familyErrorRate: () => [
		{ comparisons: 3, ratio: 2, alphaPerComparison: 0.05, alternative: 'two-sided' }
	],
	minimumDetectableEffect: () => [{ baseline: 0.1, nPerArm: 1000, method: 'normal', ...levels }],
	multiVariantPlan: () => [
		{ baseline: 0.1, effect: 0.02, variants: 3, dailyUnits: 1000, share: 0.5, ...levels }
	],
	powerForMeans: () => [{ sd: 1, effect: 0.5, nPerArm: 50, ratio: 1, method: 't', alpha: 0.05 }],
	powerForProportions: () => [
		{ baseline: 0.1, effect: 0.1, nPerArm: 100, ratio: 2, method: 'exact', alpha: 0.05 }
	],
	sampleSizeForMeans: () => [{ sd: 1, effect: 0.3, ratio: 2, method: 't', ...levels }],
	sampleSizeForPrecision: () => [{ sd: 1, margin: 0.1, confidence: 0.95 }],
	sampleSizeForProportions: () => [
		{ baseline: 0.1, effect: 0.2, relative: true, ratio: 2, method: 'arcsine', ...levels }
	],
	sampleSizeForRareEvents: () => [{ rate: 0.001, confidence: 0.95 }],
	clopperPearsonInterval: () => [3, 20, 0.95],
	cupedAdjust: () => [
		[1, 2, 3, 5],
		[2, 1, 4, 6]
	],
	differenceInterval: () => [arms, { confidence: 0.95, method: 'newcombe' }],
	fisherExactTest: () => [
		[
			[3, 7],
			[8, 2]
		]
	],
	relativeLift: () => [arms, 0.95],
	sampleRatioMismatchTest: () => [[510, 490], [0.5, 0.5], 0.001],
	twoProportionTest: () => [30, 100, 45, 110],
	welchTTest: () => [[1, 2, 4], [2, 5, 9, 1], { confidence: 0.95, equalVariances: false }],
	welchTTestFromSummary: () => [
		{ n: 3, mean: 2, variance: 1.5 },
		{ n: 4, mean: 3, variance: 2 },
		{ confidence: 0.95, equalVariances: false }
	],
	wilsonInterval: () => [3, 20, 0.95]
};
