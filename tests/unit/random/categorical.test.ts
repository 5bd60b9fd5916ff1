import { describe, expect, it } from 'vitest';
import { createRng } from '../../../src/lib/random/index.ts';
import { chiSquared } from '../../../src/lib/stats/index.ts';

const n = 100_000;

describe('drawCategory', () => {
	it('gives each category its share', () => {
		const rng = createRng(8);
		const weights = [5, 0, 1, 4];
		const counts = [0, 0, 0, 0];
		for (let i = 0; i < n; i++) counts[rng.categorical(weights)]! += 1;
		expect(counts[1]).toBe(0);
		const terms = [0, 2, 3].map((k) => {
			const expected = (n * (weights[k] as number)) / 10;
			return ((counts[k] as number) - expected) ** 2 / expected;
		});
		expect(chiSquared(2).sf(terms.reduce((sum, term) => sum + term, 0))).toBeGreaterThan(1e-4);
	});
	it.each([[[]], [[0, 0]], [[1, -1]], [[NaN]], [[Infinity]]])('refuses %j', (weights) => {
		expect(() => createRng(1).categorical(weights)).toThrow(RangeError);
	});
});
