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

it('drawCounts draws shares within four standard errors, at any number of rows', () => {
	const n = 1_000_000;
	const counts = drawCounts([5, 3, 2], 'current', n, 5);
	[0.5, 0.3, 0.2].forEach((share, index) => {
		const error = 4 * Math.sqrt((share * (1 - share)) / n);
		expect(Math.abs((counts[index] ?? 0) / n - share)).toBeLessThan(error);
	});
});

it('drawCounts reads no weights at all as equal ones', () => {
	expect(sum(drawCounts([0, 0, 0], 'current', 300, 5))).toBe(300);
});
