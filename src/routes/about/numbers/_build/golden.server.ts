import { runToEnd } from '$lib/stats';
import { runners, verifySteps, type CaseResult, type GoldenFile } from '$lib/verify';

const found = import.meta.glob<GoldenFile>('/tests/golden/*.json', {
	eager: true,
	import: 'default'
});

/** The golden files by their names, with the cases that the core works out. */
export const goldenFiles: Readonly<Record<string, GoldenFile>> = Object.fromEntries(
	Object.entries(found).flatMap(([path, file]) => {
		const name = path.replace(/^.*\/|\.json$/g, '');
		if (!Array.isArray(file.cases)) return [];
		const cases = file.cases.filter(({ fn }) => runners[name]?.[fn]);
		return cases.length > 0 ? [[name, { ...file, cases }]] : [];
	})
);

let results: CaseResult[] | undefined;

/** Every golden case, worked out once while the site is built. */
export function goldenResults(): readonly CaseResult[] {
	return (results ??= runToEnd(verifySteps({ files: goldenFiles, runners })));
}
