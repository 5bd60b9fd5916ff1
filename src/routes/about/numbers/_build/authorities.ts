const names: Readonly<Record<string, string>> = {
	scipy: 'SciPy',
	numpy: 'NumPy',
	mpmath: 'mpmath',
	r: 'R',
	'scikit-learn': 'scikit-learn',
	sklearn: 'scikit-learn',
	statsmodels: 'statsmodels',
	fairlearn: 'Fairlearn',
	river: 'river',
	rpact: 'rpact',
	gsdesign: 'gsDesign',
	proc: 'pROC',
	'pure-rand': 'pure-rand',
	ddsketch: 'ddsketch'
};

/**
 * Whose numbers a file holds, in few words: "SciPy 1.17.1, R 4.2.2". A source that names no library
 * with a version is kept as it stands.
 *
 * @param sources as golden files say it
 */
export function authorities(sources: readonly string[]): string {
	const found = sources.flatMap((source) => {
		const versions = [...source.matchAll(/([A-Za-z][\w-]*) v?(\d+(?:\.\d+)+)/g)].flatMap(
			([, name = '', version = '']) => {
				const known = names[name.toLowerCase()];
				return known ? [`${known} ${version}`] : [];
			}
		);
		return versions.length > 0 ? versions : [source];
	});
	return [...new Set(found)].join(', ');
}
