import {
	kurtosis,
	mean,
	median,
	medianAbsoluteDeviation,
	populationVariance,
	quantile,
	quantileOfType,
	skewness,
	standardDeviation,
	variance
} from '../../../stats/index.ts';
import { makeSnippet } from '../make-snippet.ts';
import { namedValues } from '../named-values.ts';
import { exampleX, listed, pythonX, rX, type SampleX } from './sample-x.ts';

const meanAndSpread = makeSnippet<SampleX>({
	id: 'mean-and-spread',
	functions: ['mean', 'variance', 'standardDeviation', 'populationVariance'],
	title: 'Mean, variance and standard deviation',
	example: { x: exampleX },
	numbers: ({ x }) => ({
		mean: mean(x),
		variance: variance(x),
		standard_deviation: standardDeviation(x),
		population_variance: populationVariance(x)
	}),
	python: (input) => `${pythonX(input)}

# NumPy divides by n; ddof=1 divides by n - 1, as R does.
report("mean", np.mean(x))
report("variance", np.var(x, ddof=1))
report("standard_deviation", np.std(x, ddof=1))
report("population_variance", np.var(x))`,
	r: (input) => `${rX(input)}

report("mean", mean(x))
report("variance", var(x))
report("standard_deviation", sd(x))
report("population_variance", mean((x - mean(x))^2))`
});

const middle = makeSnippet<SampleX>({
	id: 'median',
	functions: ['median', 'medianAbsoluteDeviation'],
	title: 'Median and median absolute deviation',
	example: { x: exampleX },
	numbers: ({ x }) => ({
		median: median(x),
		median_absolute_deviation: medianAbsoluteDeviation(x)
	}),
	python: (input) => `${pythonX(input)}

report("median", np.median(x))
report("median_absolute_deviation", stats.median_abs_deviation(x))`,
	r: (input) => `${rX(input)}

report("median", median(x))
# By default R multiplies by 1.4826.
report("median_absolute_deviation", mad(x, constant = 1))`
});

const shape = makeSnippet<SampleX>({
	id: 'shape',
	functions: ['skewness', 'kurtosis'],
	title: 'Skewness and excess kurtosis',
	example: { x: exampleX },
	numbers: ({ x }) => ({ skewness: skewness(x), kurtosis: kurtosis(x) }),
	python: (input) => `${pythonX(input)}

# bias=False corrects for the size of the sample; SciPy does not by default.
report("skewness", stats.skew(x, bias=False))
report("kurtosis", stats.kurtosis(x, bias=False))`,
	r: (input) => `${rX(input)}

# Base R has neither.
n <- length(x)
moment <- function(k) mean((x - mean(x))^k)
g1 <- moment(3) / moment(2)^1.5
g2 <- moment(4) / moment(2)^2 - 3
report("skewness", g1 * sqrt(n * (n - 1)) / (n - 2))
report("kurtosis", ((n + 1) * g2 + 6) * (n - 1) / ((n - 2) * (n - 3)))`
});

const quantiles = makeSnippet<SampleX & { p: readonly number[] }>({
	id: 'quantile',
	functions: ['quantile', 'quantileOfType'],
	title: 'Quantiles, type 7 and the nearest rank',
	example: { x: exampleX, p: [0.5, 0.9, 0.95, 0.99] },
	numbers: ({ x, p }) => ({
		...namedValues('quantile', quantile(x, p)),
		...namedValues('nearest_rank', quantileOfType(x, p, 1))
	}),
	python: (input) => `${pythonX(input)}

for i, p in enumerate([${listed(input.p)}]):
    report(f"quantile_{i + 1}", np.quantile(x, p))
    report(f"nearest_rank_{i + 1}", np.quantile(x, p, method="inverted_cdf"))`,
	r: (input) => `${rX(input)}

p <- c(${listed(input.p)})
report(paste0("quantile_", seq_along(p)), quantile(x, p))
report(paste0("nearest_rank_", seq_along(p)), quantile(x, p, type = 1))`
});

/** Snippets for centre, spread, shape and quantiles. */
export const centreSnippets = [meanAndSpread, middle, shape, quantiles];
