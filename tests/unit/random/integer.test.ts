import { describe, expect, it } from 'vitest';
import { createRng } from '../../../src/lib/random/index.ts';
import { chiSquared } from '../../../src/lib/stats/index.ts';

const n = 100_000;

describe('drawInteger', () => {
	it.each([2, 6, 100])('gives each of %d numbers equally often', (size) => {
		const rng = createRng(size);
		const counts = new Float64Array(size);
		for (let i = 0; i < n; i++) counts[rng.integer(size)]! += 1;
		const expected = n / size;
		const statistic = counts.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);
		expect(chiSquared(size - 1).sf(statistic)).toBeGreaterThan(1e-4);
	});
	it('reaches beyond 32 bits without a bias', () => {
		const rng = createRng(3);
		const size = 3 * 2 ** 51;
		let upper = 0;
		for (let i = 0; i < n; i++) {
			const value = rng.integer(size);
			expect(Number.isSafeInteger(value)).toBe(true);
			if (value >= size / 2) upper++;
		}
		expect(Math.abs(upper / n - 0.5)).toBeLessThan(0.007);
	});
	it('has no choice from 1', () => {
		expect(createRng(1).integer(1)).toBe(0);
	});
	it.each([0, -1, 2.5, NaN, Infinity, 2 ** 54])('refuses %d', (size) => {
		expect(() => createRng(1).integer(size)).toThrow(RangeError);
	});
});
