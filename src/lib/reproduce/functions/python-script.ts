import { commentLine } from '../text/comment-line.ts';

type Library = { use: RegExp; line: string; tested: string };

const scipy = (name: string): Library => ({
	use: new RegExp(`\\b${name}\\.`),
	line: `from scipy import ${name}`,
	tested: 'SciPy 1.10 and 1.17'
});
const called = (name: string, from: string, tested: string): Library => ({
	use: new RegExp(`\\b${name}\\(`),
	line: `from ${from} import ${name}`,
	tested
});
const statsmodels = 'statsmodels 0.13';
const sklearn = 'scikit-learn 1.2';

/** What a script may use, the line that imports it, and the versions it was tested with. */
const libraries: readonly Library[] = [
	{ use: /\bmath\./, line: 'import math', tested: '' },
	{ use: /\bnp\./, line: 'import numpy as np', tested: 'NumPy 1.24 and 2.4' },
	scipy('integrate'),
	scipy('optimize'),
	scipy('special'),
	scipy('stats'),
	{
		use: /\bdistance\.(pdist|squareform|jensenshannon|cityblock|chebyshev)/,
		line: 'from scipy.spatial import distance',
		tested: 'SciPy 1.10 and 1.17'
	},
	{ use: /\bmetrics\./, line: 'from sklearn import metrics', tested: sklearn },
	called('LogisticRegression', 'sklearn.linear_model', sklearn),
	called('StandardScaler', 'sklearn.preprocessing', sklearn),
	called('calibration_curve', 'sklearn.calibration', sklearn),
	called('multipletests', 'statsmodels.stats.multitest', statsmodels),
	called('NormalIndPower', 'statsmodels.stats.power', statsmodels),
	called('TTestIndPower', 'statsmodels.stats.power', statsmodels),
	called('confint_proportions_2indep', 'statsmodels.stats.proportion', statsmodels),
	called('power_proportions_2indep', 'statsmodels.stats.proportion', statsmodels),
	called('proportion_effectsize', 'statsmodels.stats.proportion', statsmodels),
	called('proportions_ztest', 'statsmodels.stats.proportion', statsmodels),
	called('samplesize_proportions_2indep_onetail', 'statsmodels.stats.proportion', statsmodels),
	called('CompareMeans', 'statsmodels.stats.weightstats', statsmodels),
	called('DescrStatsW', 'statsmodels.stats.weightstats', statsmodels),
	{ use: /\bdrift\./, line: 'from river import drift', tested: 'the source of river of 2026' }
];

/**
 * A Python script around a body: a heading that says what it does and what it was tested with, the
 * imports that the body uses, and `report(name, value)`, which prints a line with 17 digits.
 *
 * @param title what it works out
 * @param body code that calls `report`
 */
export function pythonScript(title: string, body: string): string {
	const used = libraries.filter(({ use }) => use.test(body));
	const versions = [...new Set(used.map(({ tested }) => tested).filter((tested) => tested !== ''))];
	const tested = `Tested with ${['Python 3.11', ...versions].join(', ')}.`;
	const heading = `${commentLine(title)}\n${commentLine(tested)}`;
	const report = 'def report(name, value):\n    print(f"{name} {value:.17g}")';
	const imports = used.length > 0 ? `${used.map(({ line }) => line).join('\n')}\n\n\n` : '\n';
	return `${heading}\n${imports}${report}\n\n\n${body.trim()}\n`;
}
