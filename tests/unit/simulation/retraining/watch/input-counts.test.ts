import { expect, it } from 'vitest';
import {
	countBelow,
	countIn,
	fineBin,
	fineBins
} from '../../../../../src/lib/simulation/retraining/watch/input-counts.ts';
import { runToEnd } from '../../../../../src/lib/stats/index.ts';

it('fineBin: 32 bins a unit from -8 to 8, the ends open', () => {
	expect([-99, -8, 0, 0.04, 7.99, 99].map(fineBin)).toEqual([0, 0, 256, 257, 511, 511]);
});

it('countIn counts any days below any bin', () => {
	const values = Float64Array.of(-1, 0, 1, -1, -1, 5);
	const below = runToEnd(
		countBelow(values, {
			rowsPerDay: 3,
			x: values,
			y: values,
			labels: new Uint8Array(6)
		})
	);
	const zero = fineBin(0);
	expect(countIn(below, { from: 0, to: 1 }, zero)).toBe(1);
	expect(countIn(below, { from: 1, to: 2 }, zero)).toBe(2);
	expect(countIn(below, { from: 0, to: 2 }, zero + 1)).toBe(4);
	expect(countIn(below, { from: 0, to: 2 }, fineBins)).toBe(6);
});
