import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

type Case = { name: string; fn: string; input: never; expected: Record<string, unknown> };

const file = new URL('../../../golden/simulation/rollout.json', import.meta.url);
const { cases } = JSON.parse(readFileSync(file, 'utf8')) as { cases: Case[] };

/** The cases under a name as they stand, for what is not a number. */
export function goldenOf<Input, Expected>(
	fn: string
): { name: string; input: Input; expected: Expected }[] {
	const mine = cases.filter((golden) => golden.fn === fn);
	if (mine.length === 0) throw new Error(`no golden case of ${fn}`);
	return mine as unknown as { name: string; input: Input; expected: Expected }[];
}

/** Holds a function against every case of SciPy's under that name, to nine digits. */
export function goldenCases<Input>(
	fn: string,
	run: (input: Input) => Record<string, number>,
	pick: (expected: Record<string, unknown>) => Record<string, unknown> = (expected) => expected
): void {
	const mine = cases.filter((golden) => golden.fn === fn);
	it.each(mine)(`${fn}: $name`, ({ input, expected }) => {
		const found = run(input);
		for (const [key, value] of Object.entries(pick(expected))) {
			const off = Math.abs((found[key] ?? NaN) - Number(value));
			expect(off, key).toBeLessThanOrEqual(1e-8 * Math.abs(Number(value)) + 1e-12);
		}
	});
	it(`${fn} has golden cases`, () => expect(mine.length).toBeGreaterThan(0));
}
