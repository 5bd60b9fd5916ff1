import { describe, expect, it } from 'vitest';
import { erfc } from '../../../../src/lib/stats/special/erfc.ts';
import { normalQuantile } from '../../../../src/lib/stats/special/normal-quantile.ts';

describe('normalQuantile', () => {
	it('is 0 at one half and infinite at the ends', () => {
		expect(normalQuantile(0.5)).toBe(0);
		expect(normalQuantile(0)).toBe(-Infinity);
		expect(normalQuantile(1)).toBe(Infinity);
	});
	it('is turned back by erfc in every branch, far tail included', () => {
		for (const p of [1e-300, 1e-100, 1e-12, 1e-10, 0.01, 0.074, 0.076, 0.3, 0.6]) {
			expect((0.5 * erfc(-normalQuantile(p) / Math.SQRT2)) / p).toBeCloseTo(1, 12);
		}
	});
	it('is odd about one half', () => {
		expect(normalQuantile(0.975)).toBeCloseTo(-normalQuantile(0.025), 14);
	});
});
