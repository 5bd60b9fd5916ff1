import { describe, expect, it } from 'vitest';
import { logPoisson } from '../../../../src/lib/stats/special/log-poisson.ts';

describe('logPoisson', () => {
	it('is the mass written out for small numbers', () => {
		expect(Math.exp(logPoisson(3, 4.2))).toBeCloseTo((Math.exp(-4.2) * 4.2 ** 3) / 6, 14);
	});
	it('does not overflow where the mass written out would', () => {
		expect(logPoisson(1000, 1000)).toBeCloseTo(-0.5 * Math.log(2 * Math.PI * 1000), 3);
	});
});
