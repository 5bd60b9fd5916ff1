import {
	averagedPercentiles,
	latencyBucket,
	latencySketch,
	logNormalMixture,
	percentiles
} from '../../../stats/index.ts';
import { exactNumber } from '../../text/exact-number.ts';
import { exampleX, listed, pythonX, rX, type SampleX } from '../describe/sample-x.ts';
import { makeSnippet } from '../make-snippet.ts';
import { namedValues } from '../named-values.ts';

const plain = makeSnippet<SampleX & { ps: readonly number[] }>({
	id: 'percentiles',
	functions: ['percentiles'],
	title: 'Percentiles of latencies, interpolated and by nearest rank',
	example: { x: exampleX, ps: [50, 95, 99] },
	numbers: ({ x, ps }) => ({
		...namedValues('linear', percentiles(x, ps)),
		...namedValues('nearest_rank', percentiles(x, ps, { method: 'nearest-rank' }))
	}),
	python: (input) => `${pythonX(input)}

for i, p in enumerate([${listed(input.ps)}]):
    report(f"linear_{i + 1}", np.percentile(x, p))
    report(f"nearest_rank_{i + 1}", np.percentile(x, p, method="inverted_cdf"))`,
	r: (input) => `${rX(input)}

p <- c(${listed(input.ps)}) / 100
report(paste0("linear_", seq_along(p)), quantile(x, p))
report(paste0("nearest_rank_", seq_along(p)), quantile(x, p, type = 1))`
});

type Parts = { parts: readonly (readonly number[])[]; p: number };

const averaged = makeSnippet<Parts>({
	id: 'averaged-percentiles',
	functions: ['averagedPercentiles'],
	title: 'Averages of the percentiles of hosts, which are not the percentile of all',
	example: {
		parts: [[12, 15, 11, 14, 13, 90], [20, 22, 19, 250], Array.from(exampleX.slice(0, 12))],
		p: 95
	},
	numbers: ({ parts, p }) => {
		const { average, weightedAverage, pooled } = averagedPercentiles(parts, p);
		return { average, weighted_average: weightedAverage, pooled };
	},
	python: ({ parts, p }) => `parts = [
${parts.map((part) => `    [${listed(part)}],`).join('\n')}
]
of_parts = [np.percentile(part, ${exactNumber(p)}) for part in parts]
report("average", np.mean(of_parts))
report("weighted_average", np.average(of_parts, weights=[len(part) for part in parts]))
report("pooled", np.percentile(np.concatenate(parts), ${exactNumber(p)}))`,
	r: ({ parts, p }) => `parts <- list(
${parts.map((part) => `  c(${listed(part)})`).join(',\n')}
)
of_parts <- vapply(parts, quantile, numeric(1), probs = ${exactNumber(p)} / 100)
report("average", mean(of_parts))
report("weighted_average", weighted.mean(of_parts, lengths(parts)))
report("pooled", quantile(unlist(parts), ${exactNumber(p)} / 100))`
});

type Sketch = SampleX & { p: readonly number[]; relativeError: number };

const sketch = makeSnippet<Sketch>({
	id: 'latency-sketch',
	functions: ['latencySketch', 'latencyBucket'],
	title: 'Quantiles that a DDSketch reports',
	example: { x: exampleX, p: [0.5, 0.95, 0.99], relativeError: 0.01 },
	numbers: ({ x, p, relativeError }) => {
		const counted = latencySketch({ relativeError });
		counted.addAll(x);
		const { gamma, index, value } = latencyBucket(Math.max(...x), relativeError);
		return {
			...namedValues(
				'quantile',
				p.map((level) => counted.quantile(level))
			),
			gamma,
			largest_index: index,
			largest_value: value
		};
	},
	python: (input) => `${pythonX(input)}
relative_error = ${exactNumber(input.relativeError)}

gamma = (1 + relative_error) / (1 - relative_error)
# Bucket i holds what is above gamma^(i - 1), up to gamma^i, and reports one value for all of it.
index = np.ceil(np.log(np.sort(x)) / np.log(gamma))
value = 2 * gamma**index / (gamma + 1)
for i, p in enumerate([${listed(input.p)}]):
    report(f"quantile_{i + 1}", value[int(p * (len(x) - 1))])
report("gamma", gamma)
report("largest_index", index[-1])
report("largest_value", value[-1])`,
	r: (input) => `${rX(input)}
relative_error <- ${exactNumber(input.relativeError)}

gamma <- (1 + relative_error) / (1 - relative_error)
# Bucket i holds what is above gamma^(i - 1), up to gamma^i, and reports one value for all of it.
index <- ceiling(log(sort(x)) / log(gamma))
value <- 2 * gamma^index / (gamma + 1)
p <- c(${listed(input.p)})
report(paste0("quantile_", seq_along(p)), value[floor(p * (length(x) - 1)) + 1])
report("gamma", gamma)
report("largest_index", tail(index, 1))
report("largest_value", tail(value, 1))`
});

type Mixture = {
	weights: readonly number[];
	medians: readonly number[];
	sigmas: readonly number[];
	x: number;
	p: number;
};

const mixture = makeSnippet<Mixture>({
	id: 'log-normal-mixture',
	functions: ['logNormalMixture'],
	title: 'A mixture of log-normal latencies',
	example: { weights: [0.95, 0.05], medians: [40, 400], sigmas: [0.35, 0.6], x: 250, p: 0.99 },
	numbers: ({ weights, medians, sigmas, x, p }) => {
		const law = logNormalMixture(
			weights.map((weight, i) => ({
				weight,
				median: medians[i] ?? 1,
				sigma: sigmas[i] ?? 1
			}))
		);
		return { mean: law.mean, sf: law.sf(x), quantile: law.quantile(p) };
	},
	python: ({ weights, medians, sigmas, x, p }) => `weights = np.array([${listed(weights)}])
laws = stats.lognorm(np.array([${listed(sigmas)}]), scale=np.array([${listed(medians)}]))


def sf(x):
    return np.average(laws.sf(x), weights=weights)


report("mean", np.average(laws.mean(), weights=weights))
report("sf", sf(${exactNumber(x)}))
low, high = laws.ppf(${exactNumber(p)}).min(), laws.ppf(${exactNumber(p)}).max()
report("quantile", optimize.brentq(lambda x: sf(x) - (1 - ${exactNumber(p)}), low, high, xtol=1e-12))`,
	r: ({ weights, medians, sigmas, x, p }) => `weights <- c(${listed(weights)})
medians <- c(${listed(medians)})
sigmas <- c(${listed(sigmas)})

sf <- function(x) weighted.mean(plnorm(x, log(medians), sigmas, lower.tail = FALSE), weights)
report("mean", weighted.mean(medians * exp(sigmas^2 / 2), weights))
report("sf", sf(${exactNumber(x)}))
between <- range(qlnorm(${exactNumber(p)}, log(medians), sigmas))
report("quantile", uniroot(function(x) sf(x) - (1 - ${exactNumber(p)}), between, tol = 1e-12)$root)`
});

/** Snippets for percentiles of latencies. */
export const percentileSnippets = [plain, averaged, sketch, mixture];
