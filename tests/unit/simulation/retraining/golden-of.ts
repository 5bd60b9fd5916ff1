import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

type Case<Input, Expected> = { name: string; fn: string; input: Input; expected: Expected };

const file = new URL('../../../golden/simulation/retraining.json', import.meta.url);
const { cases } = JSON.parse(readFileSync(file, 'utf8')) as { cases: Case<never, never>[] };

/** Holds a function against every case of SciPy's under a name. */
export function goldenCases<Input, Expected>(
	fn: string,
	check: (input: Input, expected: Expected) => void
): void {
	const mine = cases.filter((golden) => golden.fn === fn) as unknown as Case<Input, Expected>[];
	it.each(mine)(`${fn}: $name`, ({ input, expected }) => check(input, expected));
	it(`${fn} has golden cases`, () => expect(mine.length).toBeGreaterThan(2));
}
