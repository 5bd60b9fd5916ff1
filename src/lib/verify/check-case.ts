import { compare, type Comparison } from './compare.ts';
import type { GoldenCase, GoldenFile } from './golden.ts';
import type { Runner, Runners } from './runner.ts';

/** A golden case that was worked out by the core and compared with what its authority says. */
export type CheckedCase = Comparison & {
	/** The exports of the core that it tests. */
	checks: readonly string[];
	/** Inputs with an expected value: 1, or as many as the case holds values. */
	values: number;
	/** What of it each export answers for. */
	parts: Readonly<Record<string, Part>>;
};

/** The values of a case that come from one export, and how far off they are. */
export type Part = Pick<CheckedCase, 'values' | 'largestError'>;

/** Runs one case of a golden file; a thrown error is a difference like any other. */
export function checkCase(
	golden: GoldenCase,
	{ tolerance }: Pick<GoldenFile, 'tolerance'>,
	runners: Runners
): CheckedCase {
	const runner = runners[golden.fn];
	if (!runner) {
		const wrong = [`nothing here works out ${golden.fn}`];
		return { checks: [], values: 1, wrong, largestError: 0, parts: {} };
	}
	const checks = runner.checks(golden);
	const values = runner.each ? countValues(golden.expected) : 1;
	const compared = attempt(runner, golden, golden.tol ?? tolerance);
	const whole = { values, largestError: compared.largestError };
	const parts = checks.map((name) => {
		const own = runner.fields[name];
		return [name, own ? partOf(own, golden.expected, compared, runner.each) : whole] as const;
	});
	return { checks, values, parts: Object.fromEntries(parts), ...compared };
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

/** The fields of a case that are an export's own. */
function partOf(
	own: readonly string[],
	expected: unknown,
	{ errors = {} }: Comparison,
	each: boolean
): Part {
	const fields = Object.entries(Object(expected) as object).filter(([field]) =>
		own.some((name) => (name.endsWith('*') ? field.startsWith(name.slice(0, -1)) : field === name))
	);
	return {
		values: each ? fields.reduce((sum, [, value]) => sum + countValues(value), 0) : 1,
		largestError: fields.reduce((most, [field]) => Math.max(most, errors[field] ?? 0), 0)
	};
}

function countValues(expected: unknown): number {
	if (typeof expected !== 'object' || expected === null) return expected === null ? 0 : 1;
	return Object.values(expected).reduce((sum: number, value) => sum + countValues(value), 0);
}
