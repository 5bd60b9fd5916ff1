import { describe, expect, it } from 'vitest';
import { sortedCopy } from '../../../../src/lib/stats/describe/sorted-copy.ts';
import { mulberry32 } from '../../../../src/lib/verify/index.ts';

const uniform = mulberry32(5);
const sample = (n: number, draw: (u: number) => number) =>
	Float64Array.from({ length: n }, () => draw(uniform()));

describe('sortedCopy', () => {
	it('sorts a few values and leaves the sample alone', () => {
		const values = [3, -1, 2];
		expect([...sortedCopy(values)]).toEqual([-1, 2, 3]);
		expect(values).toEqual([3, -1, 2]);
	});

	it.each([
		['both signs', sample(20_000, (u) => u - 0.5)],
		['many ties', sample(20_000, (u) => Math.floor(u * 5) - 2)],
		['many sizes', sample(20_000, (u) => (u - 0.5) ** 99)],
		['numbers that differ in their low bits only', sample(20_000, (u) => 1e9 + u * 1e-3)],
		['heavy tails', sample(20_000, (u) => Math.tan(Math.PI * (u - 0.5)))],
		['all equal', new Float64Array(5000).fill(7)],
		['falling', Float64Array.from({ length: 5000 }, (_, i) => -i)]
	])('sorts like the engine: %s', (_, values) => {
		expect(sortedCopy(values)).toEqual(values.slice().sort());
	});

	it('gives an empty list for an empty one', () => {
		expect(sortedCopy([])).toHaveLength(0);
	});
});
