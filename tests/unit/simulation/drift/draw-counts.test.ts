import { expect, it } from 'vitest';
import { drawCounts } from '../../../../src/lib/simulation/drift/draw-counts.ts';

const sum = (counts: number[]) => counts.reduce((total, count) => total + count, 0);

it('drawCounts never loses a row, also where the last categories are empty', () => {
	for (let seed = 1; seed <= 200; seed++) {
		const counts = drawCounts([1, 2, 0.3, 0, 0], 'reference', 997, seed);
		expect(sum(counts)).toBe(997);
		expect(counts.slice(3)).toEqual([0, 0]);
	}
});

it.each([[[5, 3, 2]], [[40, 25, 20, 10, 5]], [[52, 21, 14, 13]], [[1, 0, 6, 3]]])(
	'drawCounts draws shares within four standard errors, at any number of rows: %j',
	(weights) => {
		const n = 1_000_000;
		const counts = drawCounts(weights, 'current', n, 5);
		for (const [index, weight] of weights.entries()) {
			const share = weight / sum(weights);
			const error = 4 * Math.sqrt((share * (1 - share)) / n);
			expect(Math.abs((counts[index] ?? 0) / n - share)).toBeLessThanOrEqual(error);
		}
	}
);

it('drawCounts reads no weights at all as equal ones', () => {
	expect(sum(drawCounts([0, 0, 0], 'current', 300, 5))).toBe(300);
});
