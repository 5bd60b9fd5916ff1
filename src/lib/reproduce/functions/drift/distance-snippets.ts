import {
	energyDistance,
	maximumMeanDiscrepancy,
	wassersteinDistance
} from '../../../stats/index.ts';
import { makeSnippet } from '../make-snippet.ts';
import { exampleSamples, pythonSamples, rSamples, type TwoSamples } from './two-samples.ts';
import { exampleRows, pythonRows, rRows, type RowSets } from './row-sets.ts';

const wasserstein = makeSnippet<TwoSamples>({
	id: 'wasserstein-distance',
	functions: ['wassersteinDistance'],
	title: 'Wasserstein distance, in the unit of the values and in standard deviations',
	example: exampleSamples,
	numbers: ({ reference, current }) => ({
		distance: wassersteinDistance(reference, current),
		normed: wassersteinDistance(reference, current, { normed: 'reference-sd' })
	}),
	python: (input) => `${pythonSamples(input)}

distance = stats.wasserstein_distance(reference, current)
report("distance", distance)
# Normed as Evidently does: the population standard deviation, at least 0.001.
report("normed", distance / max(np.std(reference), 0.001))`,
	r: (input) => `${rSamples(input)}

# Base R has none: the area between the two distribution functions.
values <- sort(unique(c(reference, current)))
gaps <- abs(ecdf(reference)(values) - ecdf(current)(values))
distance <- sum(gaps[-length(gaps)] * diff(values))
report("distance", distance)
# Normed as Evidently does: the population standard deviation, at least 0.001.
report("normed", distance / max(sqrt(mean((reference - mean(reference))^2)), 0.001))`
});

const energy = makeSnippet<TwoSamples>({
	id: 'energy-distance',
	functions: ['energyDistance'],
	title: 'Energy distance',
	example: exampleSamples,
	numbers: ({ reference, current }) => ({ distance: energyDistance(reference, current) }),
	python: (input) => `${pythonSamples(input)}

report("distance", stats.energy_distance(reference, current))`,
	r: (input) => `${rSamples(input)}

# SciPy's is the square root of Szekely's: 2 E|X - Y| - E|X - X'| - E|Y - Y'|.
apart <- function(a, b) mean(abs(outer(a, b, "-")))
squared <- 2 * apart(reference, current) - apart(reference, reference) - apart(current, current)
report("distance", sqrt(squared))`
});

const discrepancy = makeSnippet<RowSets>({
	id: 'maximum-mean-discrepancy',
	functions: ['maximumMeanDiscrepancy'],
	title: 'Maximum mean discrepancy with a Gaussian kernel and the median rule',
	example: exampleRows,
	numbers: ({ reference, current }) => {
		const { unbiased, biased, sigma } = maximumMeanDiscrepancy(reference, current);
		return { unbiased, biased, sigma };
	},
	python: (input) => `${pythonRows(input)}

n, m = len(reference), len(current)
squares = distance.pdist(np.vstack([reference, current]), "sqeuclidean")
sigma = np.sqrt(np.median(squares) / 2)
kernel = np.exp(-distance.squareform(squares) / (2 * sigma**2))
own, other, across = kernel[:n, :n], kernel[n:, n:], kernel[:n, n:]
report("sigma", sigma)
report("biased", own.mean() + other.mean() - 2 * across.mean())
# Without each row's pair with itself.
own_pairs = (own.sum() - n) / (n * (n - 1))
other_pairs = (other.sum() - m) / (m * (m - 1))
report("unbiased", own_pairs + other_pairs - 2 * across.mean())`,
	r: (input) => `${rRows(input)}

n <- nrow(reference)
m <- nrow(current)
apart <- dist(rbind(reference, current))
sigma <- sqrt(median(apart^2) / 2)
kernel <- exp(-as.matrix(apart)^2 / (2 * sigma^2))
own <- kernel[seq_len(n), seq_len(n)]
other <- kernel[n + seq_len(m), n + seq_len(m)]
across <- kernel[seq_len(n), n + seq_len(m)]
report("sigma", sigma)
report("biased", mean(own) + mean(other) - 2 * mean(across))
# Without each row's pair with itself.
own_pairs <- (sum(own) - n) / (n * (n - 1))
other_pairs <- (sum(other) - m) / (m * (m - 1))
report("unbiased", own_pairs + other_pairs - 2 * mean(across))`
});

/** Snippets for distances between two samples of numbers. */
export const distanceSnippets = [wasserstein, energy, discrepancy];
