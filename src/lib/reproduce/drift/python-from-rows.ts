import type { DetectorCode } from './detector-blocks.ts';
import { pValueMethod } from './p-value-method.ts';
import { pythonClassifier } from './python-classifier.ts';
import { pythonCramerVonMises } from './python-cramer-von-mises.ts';

const exactKs = `# Exact for samples without ties; with ties it is cautious, as on the page.
ks = stats.ks_2samp(reference, current, method="exact")
report("ks.statistic", ks.statistic)
report("ks.p_value", ks.pvalue)`;

const asymptoticKs = `# The Kolmogorov limit; SciPy's method="asymp" is another approximation.
ks = stats.ks_2samp(reference, current, method="asymp")
n, m = len(reference), len(current)
report("ks.statistic", ks.statistic)
report("ks.p_value", special.kolmogorov(np.sqrt(n * m / (n + m)) * ks.statistic))`;

/** Python for the detectors on rows: reference and current are arrays of numbers. */
export const pythonFromRows: DetectorCode['fromRows'] = {
	ks: (data) => (pValueMethod('ks', data) === 'exact' ? exactKs : asymptoticKs),

	'cramer-von-mises': pythonCramerVonMises,

	'mann-whitney': (data) => {
		const method = pValueMethod('mann-whitney', data);
		const said = method === 'asymptotic' ? '# With the corrections for ties and continuity.\n' : '';
		return `${said}mann_whitney = stats.mannwhitneyu(reference, current, method="${method}")
u = mann_whitney.statistic
report("mann-whitney.statistic", 1 - u / (len(reference) * len(current)))
report("mann-whitney.u", u)
report("mann-whitney.p_value", mann_whitney.pvalue)`;
	},

	wasserstein: () => `spread = max(np.std(reference), 0.001)
report("wasserstein.statistic", stats.wasserstein_distance(reference, current) / spread)`,

	'classifier-auc': pythonClassifier
};
