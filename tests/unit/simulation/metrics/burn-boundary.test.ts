import { expect, test } from 'vitest';
import { burnBoundary, burnRules } from '../../../../src/lib/simulation/metrics/burn-boundary.ts';
import { burnThreshold } from '../../../../src/lib/stats/index.ts';

test('the rules spend 2, 5 and 10 % of a 30-day budget over their long window', () => {
	const shares = [0.02, 0.05, 0.1];
	expect(burnRules.map(({ rate }) => rate)).toEqual(
		burnRules.map(({ minutes }, i) =>
			expect.closeTo(burnThreshold({ budgetShare: shares[i] ?? 0, windowHours: minutes / 60 }), 9)
		)
	);
});

test('a total outage rings the fast rule after 52 seconds at a budget of 0.1 %', () => {
	expect(burnBoundary(burnRules, 0.001, 1) * 60).toBeCloseTo(51.84, 6);
});

test('what burns at exactly the rate never rings', () => {
	expect(burnBoundary(burnRules.slice(2), 0.001, 0.001)).toBe(Infinity);
	expect(burnBoundary(burnRules.slice(2), 0.001, 0.0011)).toBeLessThan(4320);
});
