import { describe, expect, it } from 'vitest';
import { errorBudget } from '../../../../src/lib/stats/latency/error-budget.ts';

describe('errorBudget(options)', () => {
	it('has 43.2 minutes in 30 days for 99.9 %, and 50 hours of them at a burn rate of 14.4', () => {
		const budget = errorBudget({ objective: 0.999, errorRate: 0.0144 });
		expect(budget.minutes).toBeCloseTo(43.2, 10);
		expect(budget.hoursToExhaustion).toBeCloseTo(50, 10);
		expect(budget.spentPerHour).toBeCloseTo(0.02, 12);
	});

	it('lasts for ever without errors', () => {
		expect(errorBudget({ objective: 0.99 })).toMatchObject({
			burnRate: 0,
			hoursToExhaustion: Infinity
		});
	});

	it('refuses a period of no days', () => {
		expect(() => errorBudget({ objective: 0.9, periodDays: 0 })).toThrow(/periodDays above 0/);
		expect(() => errorBudget({ objective: 1 })).toThrow(/below 1/);
	});
});
