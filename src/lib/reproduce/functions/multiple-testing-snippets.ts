import { adjustPValues, type PAdjustment } from '../../stats/index.ts';
import { makeSnippet } from './make-snippet.ts';
import { namedValues } from './named-values.ts';
import { pythonValues } from './python-values.ts';
import { rValues } from './r-values.ts';

/** The corrections by the core's names, statsmodels' and R's. */
const corrections: readonly (readonly [ours: PAdjustment, statsmodels: string, r: string])[] = [
	['bonferroni', 'bonferroni', 'bonferroni'],
	['holm', 'holm', 'holm'],
	['hochberg', 'simes-hochberg', 'hochberg'],
	['benjamini-hochberg', 'fdr_bh', 'BH'],
	['benjamini-yekutieli', 'fdr_by', 'BY']
];

const nameOf = (method: string) => method.replace('-', '_');

const adjusted = makeSnippet<{ p: readonly number[] }>({
	id: 'adjust-p-values',
	functions: ['adjustPValues'],
	title: 'p-values adjusted for how many there are',
	example: { p: [0.001, 0.2, 0.013, 0.04, 0.04, 0.7, 0.0002] },
	numbers: ({ p }) =>
		Object.assign(
			{},
			...corrections.map(([ours]) => namedValues(nameOf(ours), adjustPValues(p, ours)))
		) as Record<string, number>,
	python: ({ p }) => `p = ${pythonValues(p)}

methods = {
${corrections.map(([ours, theirs]) => `    "${nameOf(ours)}": "${theirs}",`).join('\n')}
}
for name, method in methods.items():
    for i, adjusted in enumerate(multipletests(p, method=method)[1]):
        report(f"{name}_{i + 1}", adjusted)`,
	r: ({ p }) => `p <- ${rValues(p)}

methods <- c(
${corrections.map(([ours, , theirs]) => `  ${nameOf(ours)} = "${theirs}"`).join(',\n')}
)
for (name in names(methods)) {
  report(paste0(name, "_", seq_along(p)), p.adjust(p, methods[[name]]))
}`
});

/** Snippets for many tests at once. */
export const multipleTestingSnippets = [adjusted];
