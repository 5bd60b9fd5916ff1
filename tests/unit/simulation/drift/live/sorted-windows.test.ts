import { expect, it } from 'vitest';
import { drawSide } from '../../../../../src/lib/simulation/drift/draw-side.ts';
import { createSortedWindows } from '../../../../../src/lib/simulation/drift/live/sorted-windows.ts';
import type { NumericSide } from '../../../../../src/lib/simulation/drift/side.ts';
import { normalSide } from './request-for.ts';

const sides: NumericSide[] = [
	normalSide(0.4, 2),
	{ kind: 'family', family: 'gamma', parameters: [2, 3], shift: -1, spread: 0.5 },
	{ kind: 'family', family: 'mixture', parameters: [-1, 0.5, 2, 1, 0.3], shift: 1, spread: 2 },
	{ kind: 'painted', low: -2, high: 2, heights: [0, 3, 1, 0, 5] },
	{ kind: 'values', values: Float64Array.of(3, -1, 2, 2) }
];

it('createSortedWindows gives the drawn rows in order, however often it is asked', () => {
	const sortedWindow = createSortedWindows();
	for (let round = 0; round < 2; round++) {
		for (const side of sides) {
			const expected = drawSide(side, 'current', 1000, 5).slice().sort();
			expect(sortedWindow(side, 'current', 1000, 5)).toEqual(expected);
		}
	}
});

it('createSortedWindows never changes the values of a file', () => {
	const values = Float64Array.of(3, 1, 2);
	createSortedWindows()({ kind: 'values', values }, 'reference', 3, 1);
	expect([...values]).toEqual([3, 1, 2]);
});
