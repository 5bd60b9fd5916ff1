import { commentLine } from '../text/comment-line.ts';

/** What a script may import, the line that does it, and the versions it was tested with. */
const libraries = [
	{ use: /\bmath\./, line: 'import math', tested: '' },
	{ use: /\bnp\./, line: 'import numpy as np', tested: 'NumPy 1.24 and 2.4' },
	{ use: /\bintegrate\./, line: 'from scipy import integrate', tested: 'SciPy 1.10 and 1.17' },
	{ use: /\boptimize\./, line: 'from scipy import optimize', tested: 'SciPy 1.10 and 1.17' },
	{ use: /\bspecial\./, line: 'from scipy import special', tested: 'SciPy 1.10 and 1.17' },
	{ use: /\bstats\./, line: 'from scipy import stats', tested: 'SciPy 1.10 and 1.17' },
	{
		use: /\bdistance\./,
		line: 'from scipy.spatial import distance',
		tested: 'SciPy 1.10 and 1.17'
	},
	{ use: /\bmetrics\./, line: 'from sklearn import metrics', tested: 'scikit-learn 1.2' },
	{ use: /\bdrift\./, line: 'from river import drift', tested: 'the source of river 0.21' }
];

/**
 * A Python script around a body: a heading that says what it does and what it was tested with, the
 * imports that the body uses, and `report(name, value)`, which prints a line with 17 digits.
 *
 * @param title what it works out
 * @param body code that calls `report`
 * @param more imports of its own, each with the version it was tested with
 */
export function pythonScript(
	title: string,
	body: string,
	more: readonly (readonly [line: string, tested: string])[] = []
): string {
	const used = libraries.filter(({ use }) => use.test(body));
	const lines = [...used.map(({ line }) => line), ...more.map(([line]) => line)];
	const versions = [...used.map(({ tested }) => tested), ...more.map(([, tested]) => tested)];
	const tested = [...new Set(versions)].filter((version) => version !== '');
	const heading = commentLine(`${title}. Tested with ${['Python 3.11', ...tested].join(', ')}.`);
	const report = 'def report(name, value):\n    print(f"{name} {value:.17g}")';
	const imports = lines.length > 0 ? `${lines.join('\n')}\n\n\n` : '\n';
	return `${heading}\n${imports}${report}\n\n\n${body.trim()}\n`;
}
