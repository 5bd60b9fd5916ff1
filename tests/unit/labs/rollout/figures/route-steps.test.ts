import { expect, test } from 'vitest';
import { routes } from '../../../../../src/lib/labs/rollout/figures/route-steps.ts';

test.each(Object.entries(routes))('the steps of %s share out all users', (_, { steps }) => {
	expect(steps[0]).toMatchObject({ old: 1, copied: 0 });
	for (const { old, copied } of steps) {
		expect(old).toBeGreaterThanOrEqual(0);
		expect(old).toBeLessThanOrEqual(1);
		expect(copied > 0 && old < 1).toBe(false);
	}
});

test('the sheet’s numbers are drawn: 90 and 10 %, 0 and 100 %', () => {
	expect(routes.canary.steps.map(({ old }) => old)).toEqual([1, 0.9, 0.9, 0, 1]);
	expect(routes['blue-green'].steps.map(({ old }) => old)).toEqual([1, 0, 1, 0]);
	expect(routes.shadow.steps.slice(0, 4).every(({ old }) => old === 1)).toBe(true);
});
