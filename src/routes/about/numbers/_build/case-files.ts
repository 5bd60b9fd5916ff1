import type { CaseResult, GoldenFile } from '$lib/verify';
import type { CaseFile } from '../function-page.ts';

/** The golden cases that test a function, file by file. */
export function caseFiles(
	name: string,
	results: readonly CaseResult[],
	files: Readonly<Record<string, GoldenFile>>
): CaseFile[] {
	return Object.entries(files).flatMap(([file, { source, note, tolerance, cases }]) => {
		const mine = results.filter((result) => result.file === file && result.checks.includes(name));
		if (mine.length === 0) return [];
		const lines = mine.map(({ fn, name, values, failed, largestError }) => {
			const golden = cases.find((golden) => golden.fn === fn && golden.name === name);
			return { name, values, failed, largestError, tolerance: golden?.tol ?? tolerance };
		});
		return [{ file, source, note, lines }];
	});
}
