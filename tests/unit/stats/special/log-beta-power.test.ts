import { describe, expect, it } from 'vitest';
import { logBetaPower } from '../../../../src/lib/stats/special/log-beta-power.ts';

describe('logBetaPower', () => {
	it('is x^a y^b / B(a, b) written out', () => {
		// B(2, 3) = 1 / 12
		expect(Math.exp(logBetaPower(2, 3, 0.3, 0.7))).toBeCloseTo(12 * 0.3 ** 2 * 0.7 ** 3, 13);
	});
	it('is the same from either end', () => {
		expect(logBetaPower(120, 880, 0.1, 0.9)).toBeCloseTo(logBetaPower(880, 120, 0.9, 0.1), 12);
	});
});
