import { describe, expect, it } from 'vitest';
import { burnThreshold } from '../../../../src/lib/stats/latency/burn-threshold.ts';

describe('burnThreshold(options)', () => {
	it('is 14.4, 6 and 1 for the windows of the workbook', () => {
		expect(burnThreshold({ budgetShare: 0.02, windowHours: 1 })).toBeCloseTo(14.4, 12);
		expect(burnThreshold({ budgetShare: 0.05, windowHours: 6 })).toBeCloseTo(6, 12);
		expect(burnThreshold({ budgetShare: 0.1, windowHours: 72 })).toBeCloseTo(1, 12);
		const four = { budgetShare: 0.02, windowHours: 1, periodDays: 28 };
		expect(burnThreshold(four)).toBeCloseTo(13.44, 12);
	});

	it('refuses options out of their range', () => {
		expect(() => burnThreshold({ budgetShare: 2, windowHours: 1 })).toThrow(/budgetShare/);
		expect(() => burnThreshold({ budgetShare: 0.1, windowHours: 0 })).toThrow(
			/windowHours above 0/
		);
	});
});
