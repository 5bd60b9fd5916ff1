import { psi, psiFromSamples, psiNull } from '../../../stats/index.ts';
import { exactNumber } from '../../text/exact-number.ts';
import { makeSnippet } from '../make-snippet.ts';
import { namedValues } from '../named-values.ts';
import { holedCounts, pythonShares, rShares, sqlShares, type TwoCounts } from './two-counts.ts';
import { exampleSamples, pythonSamples, rSamples, type TwoSamples } from './two-samples.ts';

const python = (
	floor: number
) => `# An empty bin counts as this share; nothing is rescaled afterwards.
floor = ${exactNumber(floor)}
p, q = np.where(p == 0, floor, p), np.where(q == 0, floor, q)
terms = (p - q) * np.log(p / q)
report("psi", terms.sum())`;

const r = (floor: number) => `# An empty bin counts as this share; nothing is rescaled afterwards.
floor <- ${exactNumber(floor)}
p <- ifelse(p == 0, floor, p)
q <- ifelse(q == 0, floor, q)
terms <- (p - q) * log(p / q)
report("psi", sum(terms))`;

const ofCounts = makeSnippet<TwoCounts & { floor: number }>({
	id: 'psi',
	functions: ['psi'],
	title: 'Population stability index',
	example: { ...holedCounts, floor: 1e-4 },
	numbers: ({ reference, current, floor }) => {
		const found = psi(reference, current, { floor });
		return { psi: found.psi, ...namedValues('term', found.terms) };
	},
	python: (input) => `${pythonShares(input)}

${python(input.floor)}
for i, term in enumerate(terms):
    report(f"term_{i + 1}", term)`,
	r: (input) => `${rShares(input)}

${r(input.floor)}
report(paste0("term_", seq_along(terms)), terms)`,
	sql: (
		input
	) => `-- An empty bin counts as a share of ${exactNumber(input.floor)}. For the term of each bin select from filled.
${sqlShares(input)},
filled AS (
  SELECT CASE WHEN p = 0 THEN ${exactNumber(input.floor)} ELSE p END AS p,
    CASE WHEN q = 0 THEN ${exactNumber(input.floor)} ELSE q END AS q
  FROM shares
)
SELECT SUM((p - q) * LN(p / q)) AS psi FROM filled`
});

const ofSamples = makeSnippet<TwoSamples & { bins: number; floor: number }>({
	id: 'psi-from-samples',
	functions: ['psiFromSamples'],
	title: 'Population stability index over quantile bins of the reference',
	example: { ...exampleSamples, bins: 4, floor: 1e-4 },
	numbers: ({ reference, current, bins, floor }) => {
		const found = psiFromSamples(reference, current, { bins, floor });
		return { psi: found.psi, ...namedValues('edge', found.edges.slice(1, -1)) };
	},
	python: (input) => `${pythonSamples(input)}

# Bins are [edge, next edge), the outer ones open; equal edges are merged.
edges = np.unique(np.quantile(reference, np.arange(${input.bins} + 1) / ${input.bins}))[1:-1]
counts = [
    np.bincount(np.searchsorted(edges, sample, side="right"), minlength=len(edges) + 1)
    for sample in (reference, current)
]
p, q = counts[0] / len(reference), counts[1] / len(current)
${python(input.floor)}
for i, edge in enumerate(edges):
    report(f"edge_{i + 1}", edge)`,
	r: (input) => `${rSamples(input)}

# Bins are [edge, next edge), the outer ones open; equal edges are merged.
edges <- unique(quantile(reference, 0:${input.bins} / ${input.bins}, names = FALSE))
edges <- edges[-c(1, length(edges))]
share <- function(sample) {
  tabulate(findInterval(sample, edges) + 1, length(edges) + 1) / length(sample)
}
p <- share(reference)
q <- share(current)
${r(input.floor)}
report(paste0("edge_", seq_along(edges)), edges)`
});

type Sizes = { n: number; m: number; bins: number; threshold: number };

const underNoChange = makeSnippet<Sizes>({
	id: 'psi-null',
	functions: ['psiNull'],
	title: 'What the population stability index reads when nothing has changed',
	example: { n: 1000, m: 500, bins: 10, threshold: 0.1 },
	numbers: ({ threshold, ...sizes }) => {
		const { mean, variance, critical95, critical99, probabilityAbove } = psiNull(sizes);
		return { mean, variance, critical95, critical99, above: probabilityAbove(threshold) };
	},
	python: ({
		n,
		m,
		bins,
		threshold
	}) => `# (1/n + 1/m) times a chi-squared number with bins - 1 degrees of freedom.
scale = 1 / ${n} + 1 / ${m}
law = stats.chi2(${bins} - 1)
report("mean", scale * law.mean())
report("variance", scale**2 * law.var())
report("critical95", scale * law.ppf(0.95))
report("critical99", scale * law.ppf(0.99))
report("above", law.sf(${exactNumber(threshold)} / scale))`,
	r: ({
		n,
		m,
		bins,
		threshold
	}) => `# (1/n + 1/m) times a chi-squared number with bins - 1 degrees of freedom.
scale <- 1 / ${n} + 1 / ${m}
df <- ${bins} - 1
report("mean", scale * df)
report("variance", 2 * scale^2 * df)
report("critical95", scale * qchisq(0.95, df))
report("critical99", scale * qchisq(0.99, df))
report("above", pchisq(${exactNumber(threshold)} / scale, df, lower.tail = FALSE))`
});

/** Snippets for the population stability index. */
export const psiSnippets = [ofCounts, ofSamples, underNoChange];
