import { expect, it } from 'vitest';
import {
	ecdfCurve,
	quantileCurve,
	sortedQuantile
} from '../../../../../src/lib/simulation/drift/picture/curves.ts';

const rows = (n: number) => Float64Array.from({ length: n }, (_, index) => index);

it('ecdfCurve shows every step of a small sample', () => {
	expect(ecdfCurve(Float64Array.of(2, 5))).toEqual([
		[2, 0.5],
		[5, 1]
	]);
});

it('ecdfCurve shows a large sample in 161 points, from the first row to the last', () => {
	const curve = ecdfCurve(rows(10_000));
	expect(curve).toHaveLength(161);
	expect(curve[0]).toEqual([0, 1 / 10_000]);
	expect(curve.at(-1)).toEqual([9999, 1]);
});

it('quantileCurve runs from both minima to both maxima', () => {
	const curve = quantileCurve(rows(11), rows(101));
	expect(curve[0]).toEqual([0, 0]);
	expect(curve[30]).toEqual([5, 50]);
	expect(curve.at(-1)).toEqual([10, 100]);
});

it('sortedQuantile interpolates as type 7', () => {
	expect(sortedQuantile(Float64Array.of(1, 2, 4), 0.75)).toBe(3);
	expect(sortedQuantile(Float64Array.of(7), 0.3)).toBe(7);
});
