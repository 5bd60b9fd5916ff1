import { describe, expect, it } from 'vitest';
import { mulberry32, resolve } from '../../../src/lib/verify/index.ts';

describe('resolve', () => {
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
