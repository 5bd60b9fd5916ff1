import {
	andersonDarlingTest,
	cramerVonMisesTest,
	ksTest,
	mannWhitneyUTest
} from '../../../stats/index.ts';
import type { ShownDetector } from '../../drift-one-feature.ts';
import { pValueMethod } from '../../drift/p-value-method.ts';
import { pythonCramerVonMises } from '../../drift/python-cramer-von-mises.ts';
import { pythonFromRows } from '../../drift/python-from-rows.ts';
import { rCramerVonMises } from '../../drift/r-cramer-von-mises.ts';
import { rKolmogorovSmirnov } from '../../drift/r-kolmogorov-smirnov.ts';
import { makeSnippet, type SnippetParts } from '../make-snippet.ts';
import { rAndersonDarling } from './r-anderson-darling.ts';
import {
	asRows,
	exampleSamples,
	pythonSamples,
	rSamples,
	tiedSamples,
	withoutId,
	type TwoSamples
} from './two-samples.ts';

/** What the Drift Lab would show: its code takes it, and this one does not read it. */
const shown: ShownDetector = { id: 'ks', statistic: 0, pValue: 1, threshold: 0.05 };

const kolmogorovSmirnov = makeSnippet<TwoSamples>({
	id: 'ks-test',
	functions: ['ksTest'],
	title: 'Two-sample Kolmogorov-Smirnov test',
	example: exampleSamples,
	numbers: ({ reference, current }) => {
		const { statistic, pValue } = ksTest(reference, current);
		return { statistic, p_value: pValue };
	},
	python: (input) => `${pythonSamples(input)}

${withoutId(pythonFromRows.ks(asRows(input), shown), 'ks')}`,
	r: (input) => `${rSamples(input)}

${withoutId(rKolmogorovSmirnov(asRows(input)), 'ks')}`
});

const givenTies = makeSnippet<TwoSamples>({
	id: 'ks-test-given-ties',
	functions: ['ksTest'],
	title: 'Two-sample Kolmogorov-Smirnov test, exact given the ties',
	example: tiedSamples,
	numbers: ({ reference, current }) => {
		const { statistic, pValue } = ksTest(reference, current, {
			method: 'exact',
			ties: 'conditional'
		});
		return { statistic, p_value: pValue };
	},
	python: (input) => `${pythonSamples(input)}

# SciPy's exact p ignores ties. Here a path through all values, each order equally likely, is
# held against D only where a group of equal values ends.
statistic = stats.ks_2samp(reference, current).statistic
n, m = len(reference), len(current)
values = np.sort(np.concatenate([reference, current]))
ends_group = np.append(values[1:] != values[:-1], True)
chance = np.zeros((n + 1, m + 1))
for i in range(n + 1):
    for j in range(m + 1):
        far = abs(i * m - j * n) >= round(statistic * n * m)
        if i + j > 0 and far and ends_group[i + j - 1]:
            chance[i, j] = 1
        elif i + j > 0:
            before = i * (chance[i - 1, j] if i else 0) + j * (chance[i, j - 1] if j else 0)
            chance[i, j] = before / (i + j)
report("statistic", statistic)
report("p_value", chance[n, m])`,
	r: (input) => `${rSamples(input)}

ks <- ks.test(reference, current, exact = TRUE)
report("statistic", ks$statistic)
report("p_value", ks$p.value)`
});

const mannWhitneyParts: SnippetParts<TwoSamples> = {
	id: 'mann-whitney-u-test',
	functions: ['mannWhitneyUTest'],
	title: 'Mann-Whitney U test',
	example: exampleSamples,
	numbers: ({ reference, current }) => {
		const { statistic, pValue, commonLanguage } = mannWhitneyUTest(reference, current);
		return { statistic, p_value: pValue, common_language: commonLanguage };
	},
	python: (input) => `${pythonSamples(input)}

test = stats.mannwhitneyu(reference, current, method="${pValueMethod('mann-whitney', asRows(input))}")
report("statistic", test.statistic)
report("p_value", test.pvalue)
report("common_language", test.statistic / (len(reference) * len(current)))`,
	r: (input) => `${rSamples(input)}

exact <- ${pValueMethod('mann-whitney', asRows(input)) === 'exact' ? 'TRUE' : 'FALSE'}
test <- wilcox.test(reference, current, exact = exact)
report("statistic", test$statistic)
report("p_value", test$p.value)
report("common_language", test$statistic / (length(reference) * length(current)))`
};

const mannWhitney = makeSnippet(mannWhitneyParts);

const mannWhitneyOfTies = makeSnippet({
	...mannWhitneyParts,
	id: 'mann-whitney-u-test-with-ties',
	title: 'Mann-Whitney U test with ties: the normal limit',
	example: tiedSamples
});

const cramerVonMises = makeSnippet<TwoSamples>({
	id: 'cramer-von-mises-test',
	functions: ['cramerVonMisesTest'],
	title: 'Two-sample Cramer-von Mises test',
	example: exampleSamples,
	numbers: ({ reference, current }) => {
		const { statistic, pValue } = cramerVonMisesTest(reference, current);
		return { statistic, p_value: pValue };
	},
	python: (input) => `${pythonSamples(input)}

${withoutId(pythonCramerVonMises(asRows(input)), 'cramer-von-mises')}`,
	r: (input) => `${rSamples(input)}

${withoutId(rCramerVonMises(asRows(input)), 'cramer-von-mises')}`
});

const andersonDarling = makeSnippet<TwoSamples>({
	id: 'anderson-darling-test',
	functions: ['andersonDarlingTest'],
	title: 'Two-sample Anderson-Darling test',
	example: exampleSamples,
	numbers: ({ reference, current }) => {
		const { statistic, pValue } = andersonDarlingTest(reference, current);
		return { statistic, p_value: pValue };
	},
	python: (input) => `${pythonSamples(input)}

# The p-value is read off a table that ends at 0.001 and 0.25.
test = stats.anderson_ksamp([reference, current])
report("statistic", test.statistic)
report("p_value", test.pvalue)`,
	r: (input) => `${rSamples(input)}

${rAndersonDarling}`
});

/** Snippets for tests that read ranks only. */
export const rankSnippets = [
	kolmogorovSmirnov,
	givenTies,
	mannWhitney,
	mannWhitneyOfTies,
	cramerVonMises,
	andersonDarling
];
