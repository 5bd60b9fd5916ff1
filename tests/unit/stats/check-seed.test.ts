import { expect, it } from 'vitest';
import { checkSeed } from '../../../src/lib/stats/check-seed.ts';

it('checkSeed accepts finite numbers and texts', () => {
	for (const seed of [0, -1.5, 2 ** 53, '', 'drift']) {
		expect(() => checkSeed('permutationTest', seed)).not.toThrow();
	}
});

it.each([NaN, Infinity, null, undefined, true, {}])('checkSeed refuses %j', (seed) => {
	expect(() => checkSeed('permutationTest', seed)).toThrow(
		`permutationTest requires a finite number or a text as seed, got ${String(seed)}`
	);
});
