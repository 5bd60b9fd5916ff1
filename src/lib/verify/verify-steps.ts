import { checkCase, type CheckedCase } from './check-case.ts';
import type { GoldenCase, GoldenFile } from './golden.ts';
import type { Runners } from './runner.ts';

/** One case of a golden file, and what came of it. */
export type CaseResult = Pick<GoldenCase, 'fn' | 'name'> &
	Pick<CheckedCase, 'checks' | 'values' | 'wrong' | 'largestError' | 'parts'> & {
		/** The golden file that holds it. */
		file: string;
		/** How many of `values` differ from the authority. */
		failed: number;
	};

type Work = {
	/** By their names. */
	files: Readonly<Record<string, GoldenFile>>;
	/** How the cases of each file are worked out, by the file's name. */
	runners: Readonly<Record<string, Runners>>;
	/** An export of the core: the cases that test it, instead of all. */
	only?: string | undefined;
};

/**
 * Works out golden cases one after another. Yields the share done, 0 to 1, after each. Cases that
 * no runner knows wait for the page that shows them, and are left out.
 */
export function* verifySteps({ files, runners, only }: Work): Generator<number, CaseResult[]> {
	const queue = Object.entries(files).flatMap(([name, file]) =>
		file.cases
			.filter((golden) => {
				const runner = runners[name]?.[golden.fn];
				return runner && (only === undefined || runner.checks(golden).includes(only));
			})
			.map((golden) => ({ name, file, golden }))
	);
	const results: CaseResult[] = [];
	for (const { name, file, golden } of queue) {
		const checked = checkCase(golden, file, runners[name] ?? {});
		const failed = Math.min(checked.wrong.length, checked.values);
		const { checks, values, wrong, largestError, parts } = checked;
		const outcome = { checks, values, wrong, largestError, parts, failed };
		results.push({ file: name, fn: golden.fn, name: golden.name, ...outcome });
		yield results.length / queue.length;
	}
	return results;
}
