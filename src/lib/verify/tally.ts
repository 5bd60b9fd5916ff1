import type { CaseResult } from './verify-steps.ts';

/** Golden cases, added up. */
export type Tally = {
	/** Inputs with an expected value. */
	values: number;
	failed: number;
	/** The largest error of all: relative, or absolute where that much is allowed. */
	largestError: number;
};

/** Adds up the results of golden cases. */
export function tally(results: readonly CaseResult[]): Tally {
	const sum: Tally = { values: 0, failed: 0, largestError: 0 };
	for (const result of results) add(sum, result);
	return sum;
}

/** Adds them up by export of the core: each answers for its own fields where the case tells them apart. */
export function tallyByFunction(results: readonly CaseResult[]): Record<string, Tally> {
	const sums: Record<string, Tally> = {};
	for (const result of results) {
		for (const name of result.checks) {
			const sum = (sums[name] ??= { values: 0, failed: 0, largestError: 0 });
			add(sum, { ...result, ...result.parts[name] });
		}
	}
	return sums;
}

function add(sum: Tally, { values, failed, largestError }: CaseResult): void {
	sum.values += values;
	sum.failed += failed;
	sum.largestError = Math.max(sum.largestError, largestError);
}
