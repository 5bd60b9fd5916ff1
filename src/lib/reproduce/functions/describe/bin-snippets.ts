import { histogram, histogramEdges, quantileEdges } from '../../../stats/index.ts';
import { makeSnippet } from '../make-snippet.ts';
import { namedValues } from '../named-values.ts';
import { exampleX, pythonX, rX, type SampleX } from './sample-x.ts';

const equalBins = makeSnippet<SampleX & { bins: number }>({
	id: 'histogram',
	functions: ['histogram'],
	title: 'Histogram with equally wide bins',
	example: { x: exampleX, bins: 6 },
	numbers: ({ x, bins }) => {
		const { edges, counts } = histogram(x, { bins });
		return { ...namedValues('edge', edges), ...namedValues('count', counts) };
	},
	python: (input) => `${pythonX(input)}

counts, edges = np.histogram(x, bins=${input.bins})
for i, edge in enumerate(edges):
    report(f"edge_{i + 1}", edge)
for i, count in enumerate(counts):
    report(f"count_{i + 1}", count)`,
	r: (input) => `${rX(input)}

# hist() takes breaks = ${input.bins} for a hint only, and closes its bins on the right by default.
edges <- seq(min(x), max(x), length.out = ${input.bins} + 1)
counts <- hist(x, breaks = edges, right = FALSE, include.lowest = TRUE, plot = FALSE)$counts
report(paste0("edge_", seq_along(edges)), edges)
report(paste0("count_", seq_along(counts)), counts)`
});

const rules = ['sqrt', 'sturges', 'rice', 'scott', 'fd', 'doane'] as const;

const binsByRule = makeSnippet<SampleX>({
	id: 'histogram-edges',
	functions: ['histogramEdges'],
	title: 'How many bins each rule of thumb asks for',
	example: { x: exampleX },
	numbers: ({ x }) =>
		Object.fromEntries(rules.map((rule) => [rule, histogramEdges(x, rule).length - 1])),
	python: (input) => `${pythonX(input)}

for rule in ["sqrt", "sturges", "rice", "scott", "fd", "doane"]:
    report(rule, len(np.histogram_bin_edges(x, bins=rule)) - 1)`,
	r: (input) => `${rX(input)}

# Written out: nclass.Sturges, nclass.scott and nclass.FD of R round differently.
n <- length(x)
population_sd <- sqrt(mean((x - mean(x))^2))
skew <- abs(mean((x - mean(x))^3) / population_sd^3)
noise <- sqrt(6 * (n - 2) / ((n + 1) * (n + 3)))
range <- max(x) - min(x)
report("sqrt", ceiling(sqrt(n)))
report("sturges", ceiling(log2(n) + 1))
report("rice", ceiling(2 * n^(1 / 3)))
report("scott", ceiling(range / (population_sd * (24 * sqrt(pi) / n)^(1 / 3))))
report("fd", ceiling(range / (2 * IQR(x) / n^(1 / 3))))
report("doane", ceiling(1 + log2(n) + log2(1 + skew / noise)))`
});

const equalCounts = makeSnippet<SampleX & { bins: number }>({
	id: 'quantile-edges',
	functions: ['quantileEdges'],
	title: 'Inner edges of bins that hold equally many values',
	example: { x: exampleX, bins: 5 },
	numbers: ({ x, bins }) => namedValues('edge', quantileEdges(x, bins).slice(1, -1)),
	python: (input) => `${pythonX(input)}

# Equal edges are merged; the outer two are open and not printed.
edges = np.unique(np.quantile(x, np.arange(${input.bins} + 1) / ${input.bins}))
for i, edge in enumerate(edges[1:-1]):
    report(f"edge_{i + 1}", edge)`,
	r: (input) => `${rX(input)}

# Equal edges are merged; the outer two are open and not printed.
edges <- unique(quantile(x, 0:${input.bins} / ${input.bins}, names = FALSE))
inner <- edges[-c(1, length(edges))]
report(paste0("edge_", seq_along(inner)), inner)`
});

/** Snippets for bins and their counts. */
export const binSnippets = [equalBins, binsByRule, equalCounts];
