import { expect, it } from 'vitest';
import { naiveBins } from '../../../../src/lib/speed/naive/naive-bins.ts';

it('naiveBins counts a value on an edge in the bin above it', () => {
	expect(naiveBins([-1, 0, 0.5, 2], [-Infinity, 0, 1, Infinity])).toEqual([1, 2, 1]);
});
