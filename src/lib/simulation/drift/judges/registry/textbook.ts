import { sharedCounts, type SharedCounts } from '../distinct-values.ts';
import { isNumeric, type JudgedWindows } from '../judged-windows.ts';
import type { Judge } from '../rule.ts';
import { homogeneity } from '../rules/chi-square.ts';
import { kolmogorovSmirnov } from '../rules/kolmogorov-smirnov.ts';

const level = 0.05;
const categories = (windows: JudgedWindows) => sharedCounts(windows, Infinity) as SharedCounts;
const numeric = kolmogorovSmirnov(level, '<');
const categorical = homogeneity(level, categories);

/** The two tests that a course in statistics teaches, at 5 %. */
export const textbook: Judge = {
	id: 'textbook',
	title: 'Textbook',
	version: 'a test at 5 %',
	group: 'bench',
	remark: 'Rings on one quiet day in twenty, by construction and whatever the number of rows.',
	sources: [
		{
			text: 'Kolmogorov–Smirnov: NIST e-Handbook, 1.3.5.16',
			url: 'https://www.itl.nist.gov/div898/handbook/eda/section3/eda35g.htm'
		},
		{
			text: 'Two counts: SciPy, chi2_contingency',
			url: 'https://docs.scipy.org/doc/scipy/reference/generated/scipy.stats.chi2_contingency.html'
		}
	],
	accepts: ['numeric', 'categories'],
	ruleFor: (windows) => (isNumeric(windows) ? numeric : categorical)
};
