import { describe, expect, it } from 'vitest';
import { differences } from './differences.ts';
import { mulberry32, resolve } from './resolve.ts';

describe('golden inputs', () => {
	it('mulberry32(42) starts as the fixtures say', () => {
		const uniform = mulberry32(42);
		expect([uniform(), uniform(), uniform()]).toEqual([
			0.6011037519201636, 0.44829055899754167, 0.8524657934904099
		]);
	});

	it('resolve(gen) rebuilds the near-normal stream of seed 7', () => {
		const [first, second, third] = resolve({ gen: { base: 'ih12', seed: 7, n: 3 } });
		expect(first).toBeCloseTo(-0.92036426, 8);
		expect(second).toBeCloseTo(-0.59038621, 8);
		expect(third).toBeCloseTo(1.10983087, 8);
	});

	it('resolve(concat, repeat, seq) joins its parts in order', () => {
		expect(resolve({ concat: [[9], { repeat: [1, 2] }, { seq: [0, 0.5, 3] }] })).toEqual([
			9, 1, 1, 0, 0.5, 1
		]);
	});
});

describe('differences', () => {
	const tolerance = { rel: 1e-3, abs: 0 };

	it('accepts a number inside the tolerance and names one outside it', () => {
		expect(differences(100.05, 100, tolerance)).toEqual([]);
		expect(differences([100, 101], [100, 100], tolerance)).toEqual(['1: got 101, expected 100']);
	});

	it('reads the names of the numbers that JSON cannot write', () => {
		expect(differences(Infinity, 'Infinity', tolerance)).toEqual([]);
		expect(differences(1, 'NaN', tolerance)).toHaveLength(1);
	});

	it('misses a field that the result does not have, unless it is ignored', () => {
		expect(differences({ a: 1 }, { a: 1, b: 2 }, tolerance)).toHaveLength(1);
		expect(differences({ a: 1 }, { a: 1, b: 2 }, tolerance, ['b'])).toEqual([]);
	});
});
