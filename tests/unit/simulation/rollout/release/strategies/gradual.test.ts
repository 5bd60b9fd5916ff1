import { expect, test } from 'vitest';
import { gradual } from '../../../../../../src/lib/simulation/rollout/release/strategies/gradual.ts';
import { calm } from '../worlds.ts';
import { standing } from './standing.ts';

const plan = gradual.plan(calm);

test('the sheet’s plan: 10, 25, 50, 100 %, a day each where there is time', () => {
	const shares = [0, 1, 2, 3].map((stage) => gradual.share(standing(plan, stage)).fresh);
	expect(shares).toEqual([0.1, 0.25, 0.5, 1]);
	expect(gradual.plan({ ...calm, hours: 168 }).holdMinutes).toBe(1440);
	expect(gradual.stages(plan) * plan.holdMinutes).toBeLessThanOrEqual(calm.hours * 60);
});
