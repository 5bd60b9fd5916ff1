import { describe, expect, it } from 'vitest';
import { createRng, fillNormal, fillUniform } from '../../../src/lib/random/index.ts';
import * as stats from '../../../src/lib/stats/index.ts';

/** Programs outside this repository import the core by these names, arguments and fields. */
const x = [1.1, 2.4, 3.2, 4.8, 5.5, 6.1];
const y = [2.3, 3.9, 4.1, 5.2, 7.7, 8.4];
const counts = { reference: [30, 50, 20], current: [20, 60, 20] };
const shares = { p: [0.2, 0.5, 0.3], q: [0.3, 0.4, 0.3] };
const rows = x.map((value, i) => [value, y[i] as number]);
const columns = { columns: [Float64Array.from(y), Float64Array.from(x)] };
const actual = [0, 0, 1, 1, 0, 1];
const predicted = [0, 1, 1, 1, 0, 0];
const scores = [0.1, 0.6, 0.7, 0.9, 0.4, 0.3];
const ab = { successesA: 40, nA: 200, successesB: 55, nB: 210 };

type Call = readonly [call: () => object | null, ...fields: string[]];

const results: Record<string, Call> = {
	histogram: [() => stats.histogram(x, { bins: 3 }), 'edges', 'counts'],
	ksTest: [
		() => stats.ksTest(x, y, { method: 'auto', ties: 'ignore' }),
		...['statistic', 'pValue', 'location', 'sign', 'method']
	],
	chiSquareTest: [
		() => stats.chiSquareTest(counts.reference, counts.current, { yates: false }),
		...['statistic', 'df', 'pValue', 'expected', 'cramersV', 'smallExpected', 'droppedCategories']
	],
	goodnessOfFitTest: [
		() => stats.goodnessOfFitTest(counts.current, shares.p),
		...['statistic', 'df', 'pValue']
	],
	gTest: [() => stats.gTest(counts.reference, counts.current), ...['statistic', 'df', 'pValue']],
	maximumMeanDiscrepancy: [
		() => stats.maximumMeanDiscrepancy(rows, columns, { permutations: 9, seed: 1 }),
		...['unbiased', 'biased', 'sigma', 'pValue']
	],
	psi: [() => stats.psi(shares.p, shares.q, { floor: 1e-4 }), 'psi', 'terms'],
	psiNull: [
		() => stats.psiNull({ n: 100, m: 100, bins: 10 }),
		...['mean', 'variance', 'critical95', 'critical99', 'probabilityAbove']
	],
	psiFromSamples: [
		() => stats.psiFromSamples(x, y, { bins: 3, strategy: 'width', floor: 1e-4 }),
		...['psi', 'terms', 'edges', 'referenceProportions', 'currentProportions']
	],
	cramerVonMisesTest: [
		() => stats.cramerVonMisesTest(x, y, { method: 'asymptotic' }),
		...['statistic', 'pValue']
	],
	andersonDarlingTest: [() => stats.andersonDarlingTest(x, y), 'statistic', 'pValue'],
	permutationTest: [
		() =>
			stats.permutationTest(x, y, (a, b) => stats.mean(a) - stats.mean(b), {
				permutations: 99,
				seed: 1
			}),
		...['observed', 'pValue']
	],
	mannWhitneyUTest: [
		() => stats.mannWhitneyUTest(x, y, { alternative: 'less', continuity: false }),
		...['statistic', 'pValue', 'commonLanguage']
	],
	welchTTest: [
		() => stats.welchTTest(x, y),
		...['statistic', 'df', 'pValue', 'difference', 'interval']
	],
	domainClassifierTest: [
		() => stats.domainClassifierTest(rows, columns, { folds: 2, seed: 1, l2: 1, permutations: 0 }),
		...['auc', 'interval', 'pValue', 'scores', 'meanAuc', 'foldAucs']
	],
	confusionMatrix: [() => stats.confusionMatrix(actual, predicted), 'tp', 'fp', 'fn', 'tn'],
	classificationMetrics: [
		() => stats.classificationMetrics(stats.confusionMatrix(actual, predicted)),
		...['accuracy', 'precision', 'recall', 'f1', 'specificity', 'mcc']
	],
	rocCurve: [() => stats.rocCurve(actual, scores)],
	precisionRecallCurve: [() => stats.precisionRecallCurve(actual, scores)],
	calibrationCurve: [() => stats.calibrationCurve(actual, scores, 5)],
	demographicParity: [
		() => stats.demographicParity(predicted, ['a', 'a', 'b', 'b', 'a', 'b']),
		...['byGroup', 'difference', 'ratio']
	],
	equalizedOdds: [
		() => stats.equalizedOdds(actual, predicted, ['a', 'a', 'a', 'b', 'b', 'b']),
		...['byGroup', 'difference', 'ratio']
	],
	sampleSizeForProportions: [
		() =>
			stats.sampleSizeForProportions({
				baseline: 0.2,
				effect: 0.05,
				relative: false,
				alpha: 0.05,
				power: 0.8,
				alternative: 'two-sided',
				ratio: 1,
				method: 'normal'
			}),
		...['perArm', 'total', 'exactPerArm']
	],
	sampleSizeForMeans: [
		() => stats.sampleSizeForMeans({ sd: 1, effect: 0.2, alpha: 0.05, power: 0.8, method: 't' }),
		...['perArm', 'total', 'exactPerArm']
	],
	sampleSizeForPrecision: [
		() => stats.sampleSizeForPrecision({ sd: 1, margin: 0.1, confidence: 0.95 }),
		...['perArm', 'total', 'exactPerArm']
	],
	twoProportionTest: [
		() => stats.twoProportionTest(40, 200, 55, 210),
		...['z', 'pValue', 'difference', 'interval']
	],
	fisherExactTest: [
		() =>
			stats.fisherExactTest([
				[3, 1],
				[1, 3]
			]),
		...['oddsRatio', 'pValue']
	],
	sampleRatioMismatchTest: [
		() => stats.sampleRatioMismatchTest([510, 490], [0.5, 0.5]),
		...['statistic', 'pValue']
	],
	cupedAdjust: [() => stats.cupedAdjust(y, x), 'adjusted', 'theta', 'varianceReduction'],
	groupSequentialBounds: [
		() => stats.groupSequentialBounds({ looks: 3, alpha: 0.05, design: 'pocock' }),
		...['z', 'nominalAlpha']
	],
	alphaSpendingBounds: [
		() =>
			stats.alphaSpendingBounds({
				information: [0.5, 1],
				alpha: 0.05,
				spending: 'obrien-fleming'
			}),
		...['z', 'alphaSpent']
	],
	'alwaysValidTest(...).update': [
		() => stats.alwaysValidTest({ sd: 1, tau: 0.1, alpha: 0.05 }).update(0.1, 50),
		...['pValue', 'interval']
	],
	bayesianAB: [
		() => stats.bayesianAB(ab),
		...['probabilityBBeatsA', 'expectedLossA', 'expectedLossB', 'intervalA', 'intervalB']
	],
	latencySketch: [
		() => stats.latencySketch({ relativeError: 0.01 }),
		...['add', 'merge', 'quantile', 'count']
	],
	erlangC: [
		() => stats.erlangC({ servers: 10, arrivalRate: 80, serviceRate: 10 }),
		...['utilisation', 'probabilityOfWaiting', 'meanWait']
	]
};

const detectors = {
	pageHinkley: () =>
		stats.pageHinkley({ minInstances: 30, delta: 0.005, threshold: 50, alpha: 0.9999, mode: 'up' }),
	ddm: () => stats.ddm({ warmStart: 30, warningThreshold: 2, driftThreshold: 3 }),
	adwin: () =>
		stats.adwin({ delta: 0.002, clock: 32, maxBuckets: 5, minWindowLength: 5, gracePeriod: 10 }),
	cusum: () => stats.cusum({ mean: 0, sd: 1, k: 0.5, h: 5 }),
	ewmaChart: () => stats.ewmaChart({ mean: 0, sd: 1, lambda: 0.2, limit: 3 })
};

const laws = {
	normal: () => stats.normal(0, 1),
	studentT: () => stats.studentT(5),
	chiSquared: () => stats.chiSquared(3),
	fisherF: () => stats.fisherF(2, 7),
	beta: () => stats.beta(2, 5),
	gamma: () => stats.gamma(2, 3),
	exponential: () => stats.exponential(2),
	logNormal: () => stats.logNormal(0, 1),
	uniform: () => stats.uniform(0, 2),
	binomial: () => stats.binomial(10, 0.3),
	poisson: () => stats.poisson(4),
	kolmogorov: () => stats.kolmogorov()
};

/** Functions whose answer is a number. */
const numbers: Record<string, () => unknown> = {
	mean: () => stats.mean(x),
	variance: () => stats.variance(x),
	standardDeviation: () => stats.standardDeviation(x),
	quantile: () => stats.quantile(x, 0.5),
	ecdf: () => stats.ecdf(x)(3),
	kernelDensity: () => stats.kernelDensity(x, { bandwidth: 'scott' })(3),
	klDivergence: () => stats.klDivergence(shares.p, shares.q, { base: 2, pseudocount: 0.5 }),
	jensenShannonDistance: () => stats.jensenShannonDistance(shares.p, shares.q, { base: 2 }),
	hellingerDistance: () => stats.hellingerDistance(shares.p, shares.q),
	totalVariationDistance: () => stats.totalVariationDistance(shares.p, shares.q),
	wassersteinDistance: () => stats.wassersteinDistance(x, y, { normed: 'reference-sd' }),
	energyDistance: () => stats.energyDistance(x, y),
	rocAuc: () => stats.rocAuc(actual, scores),
	averagePrecision: () => stats.averagePrecision(actual, scores),
	logLoss: () => stats.logLoss(actual, scores),
	brierScore: () => stats.brierScore(actual, scores),
	expectedCalibrationError: () => stats.expectedCalibrationError(actual, scores, 5),
	meanAbsoluteError: () => stats.meanAbsoluteError(x, y),
	rootMeanSquaredError: () => stats.rootMeanSquaredError(x, y),
	r2Score: () => stats.r2Score(x, y),
	powerForProportions: () =>
		stats.powerForProportions({ baseline: 0.2, effect: 0.05, nPerArm: 1000, alpha: 0.05 }),
	powerForMeans: () => stats.powerForMeans({ sd: 1, effect: 0.2, nPerArm: 400, method: 't' }),
	minimumDetectableEffect: () => stats.minimumDetectableEffect({ baseline: 0.2, nPerArm: 1000 }),
	peekingErrorRate: () => stats.peekingErrorRate({ looks: 5, alpha: 0.05 }),
	burnRate: () => stats.burnRate({ errorRate: 0.01, objective: 0.999 })
};

describe('the contract of the core', () => {
	it.each(Object.entries(results))('%s gives its fields', (_name, [call, ...fields]) => {
		expect(Object.keys(Object(call()))).toEqual(expect.arrayContaining(fields));
	});

	it.each(Object.entries(numbers))('%s gives a number', (_name, call) => {
		expect(call()).toBeTypeOf('number');
		expect(call()).not.toBeNaN();
	});

	it.each(Object.entries(laws))('%s gives a distribution', (_name, make) => {
		const law = make();
		expect(['pdf' in law ? law.pdf : law.pmf, law.cdf, law.sf, law.quantile]).toEqual(
			Array.from({ length: 4 }, () => expect.any(Function))
		);
	});

	it.each(Object.entries(detectors))('%s gives a detector', (_name, make) => {
		const detector = make();
		expect(['stable', 'warning', 'drift']).toContain(detector.update(1));
		expect(detector.state).toBeTypeOf('object');
		detector.reset();
	});

	it('intervals and lists have their shapes', () => {
		for (const interval of [
			stats.wilsonInterval(3, 10, 0.95),
			stats.clopperPearsonInterval(3, 10, 0.95)
		]) {
			expect(interval).toHaveLength(2);
		}
		expect(stats.quantile(x, [0.1, 0.9])).toHaveLength(2);
		expect(stats.quantileEdges(x, 3).length).toBeGreaterThan(1);
		expect(stats.percentiles(x, [50, 99])).toHaveLength(2);
		for (const method of ['bonferroni', 'holm', 'benjamini-hochberg'] as const) {
			expect(stats.adjustPValues([0.01, 0.2], method)).toHaveLength(2);
		}
	});

	it('sequential tests and alerts answer with their words', () => {
		const test = stats.sequentialProbabilityRatioTest({ p0: 0.1, p1: 0.2, alpha: 0.05, beta: 0.1 });
		expect(['continue', 'accept', 'reject']).toContain(test.update(1));
		const errorRates = { '5m': 0.02, '30m': 0.02, '1h': 0.02, '6h': 0.02, '3d': 0.02 };
		expect(stats.burnAlert({ objective: 0.999, errorRates })).toBe('page');
		expect(() => stats.erlangC({ servers: 1, arrivalRate: 2, serviceRate: 1 })).toThrow(
			expect.objectContaining({ code: 'unstable' })
		);
	});

	it('bandits choose with a random source and learn', () => {
		const bandits = [
			stats.epsilonGreedy({ arms: 2, epsilon: 0.1 }),
			stats.ucb1({ arms: 2 }),
			stats.thompsonSampling({ arms: 2 })
		];
		const rng = createRng(1);
		for (const bandit of bandits) {
			bandit.update(bandit.choose(rng), 1);
			expect([0, 1]).toContain(bandit.choose(rng));
		}
	});

	it('random numbers have their names', () => {
		const rng = createRng('seed');
		const out = new Float64Array(3);
		fillUniform(rng, out);
		fillNormal(rng, out);
		const drawn = [
			rng.uniform(),
			rng.integer(5),
			rng.normal(),
			rng.gamma(2),
			rng.beta(2, 3),
			rng.poisson(4),
			rng.binomial(10, 0.2),
			rng.exponential(),
			rng.logNormal(0, 1),
			rng.categorical([1, 2]),
			rng.fork('label').uniform(),
			rng.shuffle([1]).length
		];
		expect(drawn.every(Number.isFinite)).toBe(true);
	});
});
