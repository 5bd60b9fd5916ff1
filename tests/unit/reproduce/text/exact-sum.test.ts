import { expect, it } from 'vitest';
import { exactSum } from '../../../../src/lib/reproduce/text/exact-sum.ts';

it('exactSum(values) keeps what plain addition loses', () => {
	expect(exactSum([1, 1e100, 1, -1e100])).toBe(2);
	expect(exactSum(new Float64Array(10).fill(0.1))).toBe(1);
});

it('exactSum(values) is 0 for no values', () => {
	expect(exactSum([])).toBe(0);
});
