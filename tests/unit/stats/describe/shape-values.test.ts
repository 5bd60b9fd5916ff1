import { describe, expect, it } from 'vitest';
import { shapeValues } from '../../../../src/lib/stats/describe/shape-values.ts';

describe('shapeValues', () => {
	it('shapeValues(caller, x, minimum) counts from the first value, in powers of two', () => {
		expect(Array.from(shapeValues('caller', [1, 2, 4], 2))).toEqual([0, 0.25, 0.75]);
		expect(Array.from(shapeValues('caller', [2 ** 1000, 0], 2))).toEqual([0, -1]);
	});

	it('shapeValues(caller, x, minimum) wants values that differ', () => {
		expect(() => shapeValues('caller', [3, 3], 2)).toThrow('caller requires values that differ');
	});
});
