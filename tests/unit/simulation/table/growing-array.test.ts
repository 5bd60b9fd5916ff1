import { expect, test } from 'vitest';
import { growingCodes, growingFloats } from '../../../../src/lib/simulation/table/growing-array.ts';

test('growingFloats holds NaN wherever nothing was set', () => {
	const values = growingFloats(2);
	values.set(3, 7);
	expect(values.take(5)).toEqual(new Float64Array([NaN, NaN, NaN, 7, NaN]));
	expect(values.get(3)).toBe(7);
	expect(values.get(99)).toBeNaN();
});

test('growingCodes holds -1 wherever nothing was set', () => {
	const codes = growingCodes(0);
	for (let i = 0; i < 10; i += 2) codes.set(i, i);
	expect(codes.take(10)).toEqual(new Int32Array([0, -1, 2, -1, 4, -1, 6, -1, 8, -1]));
});

test('take returns a buffer of exactly the rows asked for', () => {
	const values = growingFloats(100);
	values.set(0, 1);
	expect(values.take(3).buffer.byteLength).toBe(24);
});
