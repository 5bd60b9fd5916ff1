/** A file of numbers worked out by somebody else. */
export type GoldenFile = {
	source: string;
	cases: { name: string; input: never; expected: never }[];
};

/** One row of the table: what is checked, against whom, and by how many cases. */
export type GoldenRow = { topic: string; source: string; cases: number };

/** What a file is about, in words; a file that is not listed here goes by its own name. */
const topics: Readonly<Record<string, string>> = {
	descriptive: 'Describing a sample',
	distribution_grid: 'Distributions, a grid of shapes',
	distributions: 'Distributions and their tails',
	divergences: 'Divergences and PSI',
	drift_tests: 'Two-sample tests',
	model_drift: 'Domain classifiers',
	rng: 'Random numbers',
	special: 'Special functions'
};

/** Counts the stored cases, file by file, the fullest file first. */
export function goldenCounts(files: Readonly<Record<string, GoldenFile>>): GoldenRow[] {
	return Object.entries(files)
		.filter(([, { cases }]) => Array.isArray(cases))
		.map(([path, { source, cases }]) => {
			const name = path.replace(/^.*\//, '').replace(/\.json$/, '');
			const topic = topics[name] ?? name.replaceAll('_', ' ');
			return { topic, source, cases: cases.length };
		})
		.sort((one, other) => other.cases - one.cases);
}
