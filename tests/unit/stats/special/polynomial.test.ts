import { describe, expect, it } from 'vitest';
import { polynomial } from '../../../../src/lib/stats/special/polynomial.ts';

describe('polynomial', () => {
	it('takes the constant term first', () => {
		expect(polynomial([1, 2, 3], 10)).toBe(321);
	});
	it('is 0 without coefficients', () => {
		expect(polynomial([], 5)).toBe(0);
	});
});
