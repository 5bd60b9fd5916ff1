import { expect, test } from 'vitest';
import { labelSpots } from '../../../../src/lib/components/charts/label-spots.ts';

const edges = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
const low = [1, 2, 4, 2, 1, 0, 0, 0, 0, 0];
const high = [0, 0, 0, 0, 0, 1, 2, 4, 2, 1];

test('labelSpots names the reference on its left and the current on its right', () => {
	const spots = labelSpots(edges, low, high);
	expect(spots.reference).toEqual({ at: 1, anchor: 'end' });
	expect(spots.current.anchor).toBe('start');
	expect(spots.current.at).toBeGreaterThan(8);
});

test('labelSpots keeps the reference on the left where both coincide', () => {
	expect(labelSpots(edges, low, low).reference.anchor).toBe('end');
});

test('labelSpots swaps sides when the current lies on the left', () => {
	const spots = labelSpots(edges, high, low);
	expect([spots.reference.anchor, spots.current.anchor]).toEqual(['start', 'end']);
});

test('labelSpots weighs bars by their width', () => {
	const spots = labelSpots([0, 1, 11], [1, 1], [1, 1]);
	expect(spots.current.at).toBeCloseTo(1 + (0.88 * 11 - 1), 9);
});
