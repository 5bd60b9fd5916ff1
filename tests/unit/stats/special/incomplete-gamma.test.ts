import { describe, expect, it } from 'vitest';
import { gammaTails } from '../../../../src/lib/stats/special/incomplete-gamma.ts';

describe('gammaTails', () => {
	it('is exponential for shape 1', () => {
		expect(gammaTails(1, 2.5).upper).toBeCloseTo(Math.exp(-2.5), 15);
		expect(gammaTails(1, 1e-20).lower).toBeCloseTo(1e-20, 33);
	});
	it('gives both ends', () => {
		expect(gammaTails(3, 0)).toEqual({ lower: 0, upper: 1 });
		expect(gammaTails(3, Infinity)).toEqual({ lower: 1, upper: 0 });
	});
	it('keeps a small upper tail of a tiny shape', () => {
		// Q(a, x) is about a E1(x) for a tiny a; E1(0.5) = 0.5597735947761608
		expect(gammaTails(1e-12, 0.5).upper / 1e-12).toBeCloseTo(0.5597735947761608, 10);
	});
	it('has no step where the uniform expansion takes over', () => {
		const before = gammaTails(99_999.9999999, 100_500);
		const after = gammaTails(100_000, 100_500);
		expect(after.upper / before.upper).toBeCloseTo(1, 8);
		expect(gammaTails(99_999.999, 99_000).lower).toBeLessThan(gammaTails(99_999, 99_000).lower);
	});
	it('answers at once for an enormous shape', () => {
		expect(gammaTails(1e15, 1e15).upper).toBeCloseTo(0.5, 7);
	});
	it('is certain far from an enormous shape', () => {
		expect(gammaTails(1e300, 4)).toEqual({ lower: 0, upper: 1 });
		expect(gammaTails(1e6, 1e300)).toEqual({ lower: 1, upper: 0 });
	});
	it('reaches the smallest double', () => {
		// P(a, x) is x^a / gamma(a + 1) for a tiny x.
		const expected = Math.exp(1e-3 * Math.log(5e-324)) * 1.0005762;
		expect(gammaTails(1e-3, 5e-324).lower).toBeCloseTo(expected, 6);
	});
});
