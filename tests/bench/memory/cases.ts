import * as stats from '../../../src/lib/stats/index.ts';

/** One piece of work on two samples of the same length; its input is both, or the first alone. */
export type MemoryCase = {
	/** How many of the two samples go in. */
	samples: 1 | 2;
	run: (x: Float64Array, y: Float64Array) => unknown;
	/** Why it may take more than four times its input. */
	exempt?: string;
};

const labels = (x: Float64Array) => x.map((value) => (value > 0 ? 1 : 0));
const chances = (x: Float64Array) => x.map((value) => Math.abs(value) % 1);

/** Every function that takes long samples. Pairs of lists that a case makes first count as input. */
export const memoryCases: Record<string, MemoryCase> = {
	'mean and variance': { samples: 1, run: (x) => stats.mean(x) + stats.variance(x) },
	quantile: { samples: 1, run: (x) => stats.quantile(x, [0.1, 0.5, 0.99]) },
	ecdf: { samples: 1, run: (x) => stats.ecdf(x)(0) },
	histogram: { samples: 1, run: (x) => stats.histogram(x, { bins: 50 }) },
	'quantile edges': { samples: 1, run: (x) => stats.quantileEdges(x, 10) },
	'kernel density': { samples: 1, run: (x) => stats.kernelDensity(x)(0) },
	skewness: { samples: 1, run: stats.skewness },
	'median absolute deviation': { samples: 1, run: stats.medianAbsoluteDeviation },
	'KS test': { samples: 2, run: (x, y) => stats.ksTest(x, y) },
	'Wasserstein distance': { samples: 2, run: (x, y) => stats.wassersteinDistance(x, y) },
	'energy distance': { samples: 2, run: (x, y) => stats.energyDistance(x, y) },
	'Cramér-von Mises test': { samples: 2, run: (x, y) => stats.cramerVonMisesTest(x, y) },
	'Anderson-Darling test': { samples: 2, run: (x, y) => stats.andersonDarlingTest(x, y) },
	'Mann-Whitney test': { samples: 2, run: (x, y) => stats.mannWhitneyUTest(x, y) },
	'PSI from samples': { samples: 2, run: (x, y) => stats.psiFromSamples(x, y) },
	'Welch test': { samples: 2, run: (x, y) => stats.welchTTest(x, y) },
	'p-value adjustment': {
		samples: 1,
		run: (x) => stats.adjustPValues(chances(x), 'benjamini-hochberg')
	},
	'domain classifier': {
		samples: 2,
		run: (x, y) => stats.domainClassifierTest({ columns: [x] }, { columns: [y] }, { folds: 2 })
	},
	'permutation test, 9 splits': {
		samples: 2,
		run: (x, y) =>
			stats.permutationTest(x, y, (a, b) => (a[0] as number) - (b[0] as number), {
				permutations: 9
			})
	},
	'AUC of scores': { samples: 2, run: (x, y) => stats.rocAuc(labels(x), y) },
	'ROC curve': { samples: 2, run: (x, y) => stats.rocCurve(labels(x), y) },
	'average precision': { samples: 2, run: (x, y) => stats.averagePrecision(labels(x), y) },
	'log loss': { samples: 2, run: (x, y) => stats.logLoss(labels(x), chances(y)) },
	'calibration curve': {
		samples: 2,
		run: (x, y) => stats.calibrationCurve(labels(x), chances(y), 10)
	},
	CUPED: { samples: 2, run: (x, y) => stats.cupedAdjust(x, y) },
	percentiles: { samples: 1, run: (x) => stats.percentiles(x.map(Math.abs), [50, 99]) }
};
