import { describe, expect, it } from 'vitest';
import { erf, erfc } from '../../../../src/lib/stats/special/erfc.ts';

describe('erf', () => {
	it('is odd and keeps tiny arguments exact', () => {
		expect(erf(0)).toBe(0);
		expect(erf(-0.3)).toBe(-erf(0.3));
		expect(erf(1e-300) / 1e-300).toBeCloseTo(2 / Math.sqrt(Math.PI), 14);
	});
	it('ends at 1', () => {
		expect(erf(Infinity)).toBe(1);
		expect(erf(-Infinity)).toBe(-1);
	});
});

describe('erfc', () => {
	it('adds up to 1 with erf on both sides of each branch', () => {
		for (const x of [-5, -0.47, -0.46, 0, 0.46, 0.47, 3.99, 4.01, 6]) {
			expect(erf(x) + erfc(x)).toBeCloseTo(1, 15);
		}
	});
	it('goes on to the smallest doubles and then is 0', () => {
		expect(erfc(26)).toBeGreaterThan(0);
		expect(erfc(27.4)).toBe(0);
		expect(erfc(Infinity)).toBe(0);
		expect(erfc(-Infinity)).toBe(2);
	});
});
