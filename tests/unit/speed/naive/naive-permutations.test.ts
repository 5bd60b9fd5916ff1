import { expect, it } from 'vitest';
import { createRng } from '../../../../src/lib/random/index.ts';
import { naivePermutations } from '../../../../src/lib/speed/naive/naive-permutations.ts';

it('naivePermutations is small for samples apart and 1 for equal means', () => {
	const [low, high] = [
		[1, 2, 3, 4, 5],
		[11, 12, 13, 14, 15]
	];
	expect(naivePermutations(low, high, 500, createRng(1))).toBeLessThan(0.05);
	expect(naivePermutations(low, low, 50, createRng(1))).toBe(1);
});
