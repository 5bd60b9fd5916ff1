/** A number g passes against e when they are the same or |g - e| <= abs + rel |e|. */
export type Tolerance = { rel: number; abs: number };

const NAMED: Record<string, number> = { NaN: NaN, Infinity: Infinity, '-Infinity': -Infinity };

/**
 * Where a result differs from what the authority says, as sentences; none means that it passes.
 * `null` stands for undefined or not reached. Every field of an expected object must be there,
 * except those whose name is in `ignored`.
 */
export function differences(
	actual: unknown,
	expected: unknown,
	tolerance: Tolerance,
	ignored: readonly string[] = []
): string[] {
	if (typeof expected === 'number' || (typeof expected === 'string' && expected in NAMED)) {
		const wanted = typeof expected === 'number' ? expected : (NAMED[expected] as number);
		return close(actual, wanted, tolerance) ? [] : [`got ${String(actual)}, expected ${wanted}`];
	}
	if (expected === null) {
		return actual === null || actual === undefined ? [] : [`got ${String(actual)}, expected none`];
	}
	if (typeof expected !== 'object') {
		return actual === expected ? [] : [`got ${String(actual)}, expected ${String(expected)}`];
	}
	return differencesInside(actual, expected, tolerance, ignored);
}

function differencesInside(
	actual: unknown,
	expected: object,
	tolerance: Tolerance,
	ignored: readonly string[]
): string[] {
	if (typeof actual !== 'object' || actual === null) return [`got ${String(actual)}, not a list`];
	const found = actual as Record<string, unknown>;
	const wrong = Object.entries(expected)
		.filter(([key]) => !ignored.includes(key))
		.flatMap(([key, value]) =>
			differences(found[key], value, tolerance, ignored).map((text) => `${key}: ${text}`)
		);
	if (Array.isArray(expected) && found.length !== expected.length) {
		wrong.push(`got ${String(found.length)} entries, expected ${expected.length}`);
	}
	return wrong;
}

function close(actual: unknown, expected: number, { rel, abs }: Tolerance): boolean {
	if (typeof actual !== 'number') return false;
	if (Object.is(actual, expected) || actual === expected) return true;
	return Math.abs(actual - expected) <= abs + rel * Math.abs(expected);
}
