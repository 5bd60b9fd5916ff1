import { expect, it } from 'vitest';
import { cellCounts, cellEdges } from '../../../../../src/lib/simulation/drift/picture/cells.ts';

it('cellEdges parts a domain evenly', () => {
	expect([...cellEdges([0, 10], 4, false)]).toEqual([0, 2.5, 5, 7.5, 10]);
});

it('cellEdges centres cells on whole numbers', () => {
	expect([...cellEdges([0, 3], 54, true)]).toEqual([-0.5, 0.5, 1.5, 2.5, 3.5]);
	expect(cellEdges([0, 500], 50, true)[1]).toBe(10.5);
});

it('cellCounts counts each row once, the last cell closed, rows outside left out', () => {
	const sorted = Float64Array.of(-1, 0, 1, 1, 2, 3);
	expect([...cellCounts(sorted, Float64Array.of(0, 1, 2))]).toEqual([1, 3]);
});
