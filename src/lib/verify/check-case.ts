import { compare, type Comparison } from './compare.ts';
import type { GoldenCase, GoldenFile } from './golden.ts';
import type { Runner, Runners } from './runner.ts';

/** A golden case that was worked out by the core and compared with what its authority says. */
export type CheckedCase = Comparison & {
	/** The exports of the core that it tests. */
	checks: readonly string[];
	/** Inputs with an expected value: 1, or as many as the case holds values. */
	values: number;
};

/** Runs one case of a golden file; a thrown error is a difference like any other. */
export function checkCase(
	golden: GoldenCase,
	{ tolerance }: Pick<GoldenFile, 'tolerance'>,
	runners: Runners
): CheckedCase {
	const runner = runners[golden.fn];
	if (!runner) {
		const wrong = [`nothing here works out ${golden.fn}`];
		return { checks: [], values: 1, wrong, largestError: 0 };
	}
	const checks = runner.checks(golden);
	const values = runner.each ? countValues(golden.expected) : 1;
	return { checks, values, ...attempt(runner, golden, golden.tol ?? tolerance) };
}

function attempt(
	runner: Runner,
	{ input, expected }: GoldenCase,
	tolerance: GoldenFile['tolerance']
): Comparison {
	try {
		return compare(runner.run(input, expected as never), expected, tolerance, runner.ignored);
	} catch (problem) {
		return { wrong: [`threw ${String(problem)}`], largestError: 0 };
	}
}

function countValues(expected: unknown): number {
	if (typeof expected !== 'object' || expected === null) return expected === null ? 0 : 1;
	return Object.values(expected).reduce((sum: number, value) => sum + countValues(value), 0);
}
