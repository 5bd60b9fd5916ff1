import { expect, it } from 'vitest';
import { pairedCounts } from '../../../../../src/lib/simulation/retraining/run/paired-counts.ts';

const rows = {
	rowsPerDay: 4,
	x: Float64Array.of(1, -1, 2, 9, 1, 1, -1, 9),
	y: Float64Array.of(-1, 1, 2, 9, -1, 1, 1, 9),
	labels: Uint8Array.of(1, 1, 1, 1, 0, 1, 1, 1)
};
const byX = Float64Array.of(1, 0, 0);
const byY = Float64Array.of(0, 1, 0);

it('only held-out rows count, and of them those on which the two differ', () => {
	const ground = { rows, use: { held: 3, labelled: 4 } };
	const found = pairedCounts(ground, [byX, byY], { from: 0, to: 2 });
	// Rows 0, 1, 4 and 6 are answered differently; by x only the first is right.
	expect(found).toEqual({ candidateOnly: 1, championOnly: 3, rows: 6 });
	expect(pairedCounts(ground, [byY, byX], { from: 0, to: 2 })).toEqual({
		candidateOnly: 3,
		championOnly: 1,
		rows: 6
	});
	expect(pairedCounts(ground, [byX, byX], { from: 0, to: 2 }).championOnly).toBe(0);
});
