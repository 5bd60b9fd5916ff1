/** Something that a script may use: where it comes from and the versions it was tested with. */
type Import = { name: string; from: string; tested: string; use: RegExp };

const scipy = 'SciPy 1.10 and 1.17';
const sklearn = 'scikit-learn 1.2';
const statsmodels = 'statsmodels 0.13';

const asModule = (name: string, from: string, tested: string): Import => ({
	...{ name, from, tested },
	use: new RegExp(`\\b${name}\\.`)
});
const asFunction = (name: string, from: string, tested: string): Import => ({
	...{ name, from, tested },
	use: new RegExp(`\\b${name}\\(`)
});

const known: readonly Import[] = [
	...['integrate', 'optimize', 'special', 'stats'].map((name) => asModule(name, 'scipy', scipy)),
	{
		...{ name: 'distance', from: 'scipy.spatial', tested: scipy },
		use: /\bdistance\.(pdist|squareform|jensenshannon|cityblock|chebyshev)/
	},
	asFunction('calibration_curve', 'sklearn.calibration', sklearn),
	asFunction('LogisticRegression', 'sklearn.linear_model', sklearn),
	asModule('metrics', 'sklearn', sklearn),
	asFunction('StandardScaler', 'sklearn.preprocessing', sklearn),
	asFunction('multipletests', 'statsmodels.stats.multitest', statsmodels),
	...['NormalIndPower', 'TTestIndPower'].map((name) =>
		asFunction(name, 'statsmodels.stats.power', statsmodels)
	),
	...[
		'confint_proportions_2indep',
		'power_proportions_2indep',
		'proportion_effectsize',
		'proportions_ztest',
		'samplesize_proportions_2indep_onetail'
	].map((name) => asFunction(name, 'statsmodels.stats.proportion', statsmodels)),
	...['CompareMeans', 'DescrStatsW'].map((name) =>
		asFunction(name, 'statsmodels.stats.weightstats', statsmodels)
	),
	asModule('drift', 'river', "river's main branch of 2026")
];

/**
 * The imports of a Python script, one module a line, and what they were tested with.
 *
 * @param body code in which each library goes by one name
 */
export function pythonImports(body: string): { lines: string[]; tested: string[] } {
	const used = known.filter(({ use }) => use.test(body));
	const modules = [...new Set(used.map(({ from }) => from))];
	const usesNumPy = /\bnp\./.test(body);
	return {
		lines: [
			...(/\bmath\./.test(body) ? ['import math'] : []),
			...(usesNumPy ? ['import numpy as np'] : []),
			...modules.map((module) => {
				const names = used.filter(({ from }) => from === module).map(({ name }) => name);
				return `from ${module} import ${names.join(', ')}`;
			})
		],
		tested: [
			...new Set([
				...(usesNumPy ? ['NumPy 1.24 and 2.4'] : []),
				...used.map(({ tested }) => tested)
			])
		]
	};
}
