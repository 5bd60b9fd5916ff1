import { expect, it } from 'vitest';
import { createRng } from '../../../../../src/lib/random/index.ts';
import { splitCounts } from '../../../../../src/lib/simulation/drift/judges/split-counts.ts';

it('splitCounts deals all rows, as many to each chunk as asked for', () => {
	const chunks = splitCounts([30, 0, 12], [20, 20, 2], createRng(1));
	expect(chunks.map((chunk) => chunk.reduce((sum, count) => sum + count, 0))).toEqual([20, 20, 2]);
	const totals = [0, 1, 2].map((k) => chunks.reduce((sum, chunk) => sum + (chunk[k] ?? 0), 0));
	expect(totals).toEqual([30, 0, 12]);
});

it('splitCounts deals in random order, the same for the same seed', () => {
	const [first] = splitCounts([5000, 5000], [5000, 5000], createRng(2));
	// Hypergeometric: standard deviation 25.
	expect(Math.abs((first?.[0] ?? 0) - 2500)).toBeLessThan(75);
	expect(splitCounts([9, 9], [9, 9], createRng(2))).toEqual(
		splitCounts([9, 9], [9, 9], createRng(2))
	);
});
