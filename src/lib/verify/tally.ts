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

/** Adds them up by export of the core. A case that tests several counts for each of them. */
export function tallyByFunction(results: readonly CaseResult[]): Record<string, Tally> {
	const sums: Record<string, Tally> = {};
	for (const result of results) {
		for (const name of result.checks) {
			add((sums[name] ??= { values: 0, failed: 0, largestError: 0 }), result);
		}
	}
	return sums;
}

function add(sum: Tally, { values, failed, largestError }: CaseResult): void {
	sum.values += values;
	sum.failed += failed;
	sum.largestError = Math.max(sum.largestError, largestError);
}
