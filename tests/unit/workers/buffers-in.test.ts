import { expect, test } from 'vitest';
import { buffersIn } from '../../../src/lib/workers/buffers-in.ts';

test('buffersIn finds every buffer once, however deep', () => {
	const shared = new Float64Array(4);
	const output = {
		columns: [{ values: shared }, { codes: new Int32Array(2) }],
		again: shared.subarray(1),
		raw: new ArrayBuffer(8)
	};
	expect(buffersIn(output)).toEqual([shared.buffer, output.columns[1]?.codes?.buffer, output.raw]);
});

test('buffersIn finds nothing in plain data', () => {
	expect(buffersIn({ a: 1, b: 'x', c: null, d: [1, 2], e: ['x'] })).toEqual([]);
	expect(buffersIn(undefined)).toEqual([]);
});
