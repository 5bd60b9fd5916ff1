import type { Tolerance } from './golden.ts';

/** What came of comparing a result with what an authority says. */
export type Comparison = {
	/** Where they differ, as sentences; none means that the result passes. */
	wrong: string[];
	/** The largest error of its numbers: relative, or absolute where the tolerance allows that much. */
	largestError: number;
	/** The same by field, where the result has fields. */
	errors?: Readonly<Record<string, number>>;
};

const NAMED: Record<string, number> = { NaN: NaN, Infinity: Infinity, '-Infinity': -Infinity };

/**
 * Compares a result with what is expected. `null` stands for undefined or not reached. Every field
 * of an expected object must be there, except those whose name is in `ignored`.
 */
export function compare(
	actual: unknown,
	expected: unknown,
	tolerance: Tolerance,
	ignored: readonly string[] = []
): Comparison {
	if (typeof expected === 'number' || (typeof expected === 'string' && expected in NAMED)) {
		return compareNumber(actual, NAMED[expected] ?? Number(expected), tolerance);
	}
	if (expected === null) {
		return verdict((actual ?? null) === null, `got ${String(actual)}, expected none`);
	}
	if (typeof expected !== 'object') {
		return verdict(actual === expected, `got ${String(actual)}, expected ${String(expected)}`);
	}
	return compareInside(actual, expected, tolerance, ignored);
}

function verdict(passes: boolean, sentence: string): Comparison {
	return { wrong: passes ? [] : [sentence], largestError: 0 };
}

function compareNumber(actual: unknown, expected: number, { rel, abs }: Tolerance): Comparison {
	if (Object.is(actual, expected) || actual === expected) return verdict(true, '');
	const sentence = `got ${String(actual)}, expected ${expected}`;
	if (typeof actual !== 'number' || !Number.isFinite(expected)) return verdict(false, sentence);
	const off = Math.abs(actual - expected);
	const size = Math.abs(expected);
	if (!(off <= abs + rel * size)) return verdict(false, sentence);
	return { wrong: [], largestError: off <= abs ? Math.min(off, off / size) : off / size };
}

function compareInside(
	actual: unknown,
	expected: object,
	tolerance: Tolerance,
	ignored: readonly string[]
): Comparison {
	if (typeof actual !== 'object' || actual === null) {
		return verdict(false, `got ${String(actual)}, not a list`);
	}
	const found = actual as Record<string, unknown>;
	const wrong: string[] = [];
	const errors: Record<string, number> = {};
	for (const [key, value] of Object.entries(expected)) {
		if (ignored.includes(key)) continue;
		const inside = compare(found[key], value, tolerance, ignored);
		wrong.push(...inside.wrong.map((sentence) => `${key}: ${sentence}`));
		errors[key] = inside.largestError;
	}
	if (Array.isArray(expected) && found.length !== expected.length) {
		wrong.push(`got ${String(found.length)} entries, expected ${expected.length}`);
	}
	const largestError = Object.values(errors).reduce((most, error) => Math.max(most, error), 0);
	return { wrong, largestError, errors };
}
