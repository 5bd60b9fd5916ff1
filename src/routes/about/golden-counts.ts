import type { CaseResult, GoldenFile } from '$lib/verify';

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

/** Counts the inputs with a stored answer, file by file, the fullest file first. */
export function goldenCounts(
	files: Readonly<Record<string, Pick<GoldenFile, 'source'>>>,
	results: readonly Pick<CaseResult, 'file' | 'values'>[]
): GoldenRow[] {
	return Object.entries(files)
		.map(([name, { source }]) => {
			const topic = topics[name] ?? inWords(name);
			const mine = results.filter(({ file }) => file === name);
			return { topic, source, cases: mine.reduce((sum, { values }) => sum + values, 0) };
		})
		.sort((one, other) => other.cases - one.cases);
}

const inWords = (name: string) =>
	name.charAt(0).toUpperCase() +
	name
		.slice(1)
		.replaceAll('_', ' ')
		.replace(/ hard$/, ', hard inputs');
