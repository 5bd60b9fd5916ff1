import { tallyByFunction, type CaseResult, type GoldenFile } from '$lib/verify';
import type { FunctionRow } from '../numbers-page.ts';
import { authorities } from './authorities.ts';
import type { Docstring } from './read-docstring.ts';

type Given = {
	functions: readonly (Pick<Docstring, 'sentence'> & { name: string; area: string })[];
	results: readonly CaseResult[];
	files: Readonly<Record<string, GoldenFile>>;
	laws: Readonly<Record<string, number>>;
};

/** Functions that no stored case names stand in an area of their own, at the end. */
export const withoutCases = 'Parts of other functions';

/** One row a function, area by area. */
export function toRows({ functions, results, files, laws }: Given): FunctionRow[] {
	const tallies = tallyByFunction(results);
	const sources: Record<string, Set<string>> = {};
	for (const { checks, file } of results) {
		for (const name of checks) (sources[name] ??= new Set()).add(files[file]?.source ?? file);
	}
	const rows = functions.map(({ name, area, sentence }) => ({
		name,
		area: tallies[name] ? area : withoutCases,
		sentence,
		authorities: authorities([...(sources[name] ?? [])]),
		laws: laws[name] ?? 0,
		...(tallies[name] ?? { values: 0, failed: 0, largestError: 0 })
	}));
	const areas = [...new Set(rows.map(({ area }) => area).filter((area) => area !== withoutCases))];
	return [...areas, withoutCases].flatMap((area) => rows.filter((row) => row.area === area));
}
