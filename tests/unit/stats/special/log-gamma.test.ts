import { describe, expect, it } from 'vitest';
import { logGamma, logGammaOnePlus } from '../../../../src/lib/stats/special/log-gamma.ts';

describe('logGamma', () => {
	it('is the logarithm of a factorial at whole numbers', () => {
		let factorial = 1;
		for (let n = 1; n <= 25; n++) {
			factorial *= n;
			expect(logGamma(n + 1)).toBeCloseTo(Math.log(factorial), 12);
		}
	});
	it('is exactly 0 at its zeros 1 and 2', () => {
		expect(logGamma(1)).toBe(0);
		expect(logGamma(2)).toBe(0);
	});
	it('obeys logGamma(x + 1) = logGamma(x) + log(x) across every branch', () => {
		for (const x of [1e-5, 0.3, 0.5, 0.99, 1.4, 1.6, 2.4, 2.6, 15.5, 16.5, 1000]) {
			expect(logGamma(x + 1) - logGamma(x)).toBeCloseTo(Math.log(x), 11);
		}
	});
});

describe('logGammaOnePlus', () => {
	it('keeps a tiny argument', () => {
		const eulerGamma = 0.5772156649015329;
		expect(logGammaOnePlus(1e-20) / 1e-20).toBeCloseTo(-eulerGamma, 14);
	});
	it('is logGamma(1 + x) for larger ones', () => {
		expect(logGammaOnePlus(3)).toBe(logGamma(4));
	});
});
