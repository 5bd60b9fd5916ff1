import { describe, expect, it } from 'vitest';
import { createRng } from '../../../src/lib/random/index.ts';
import { chiSquared } from '../../../src/lib/stats/index.ts';

const n = 100_000;

describe('shuffleInPlace', () => {
	it('gives each order equally often', () => {
		const rng = createRng(9);
		const counts = new Map<string, number>();
		for (let i = 0; i < n; i++) {
			const order = rng.shuffle(['a', 'b', 'c', 'd']).join('');
			counts.set(order, (counts.get(order) ?? 0) + 1);
		}
		expect(counts.size).toBe(24);
		const expected = n / 24;
		let statistic = 0;
		for (const count of counts.values()) statistic += (count - expected) ** 2 / expected;
		expect(chiSquared(23).sf(statistic)).toBeGreaterThan(1e-4);
	});
	it('works in place, on typed lists too, and gives the list back', () => {
		const list = Float64Array.of(3, 1, 2);
		expect(createRng(1).shuffle(list)).toBe(list);
		expect([...list].sort()).toEqual([1, 2, 3]);
		expect(createRng(1).shuffle([])).toEqual([]);
	});
});
