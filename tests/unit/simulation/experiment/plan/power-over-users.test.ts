import { expect, it } from 'vitest';
import { powerOverUsers } from '../../../../../src/lib/simulation/experiment/plan/power-over-users.ts';
import { planExperiment } from '../../../../../src/lib/simulation/experiment/plan/plan-experiment.ts';
import { manyPlans, somePlan } from './some-plan.ts';

it('powerOverUsers: rises with users, and more with a larger effect', () => {
	for (const plan of manyPlans) {
		const { users, power, larger, smaller } = powerOverUsers(plan, 50_000, 12);
		for (let k = 1; k < 12; k++) {
			expect(users[k]).toBeGreaterThan(users[k - 1] as number);
			expect(power[k]).toBeGreaterThanOrEqual((power[k - 1] as number) - 1e-9);
			expect(smaller[k]).toBeLessThanOrEqual((power[k] as number) + 1e-9);
			if (larger) expect(larger[k]).toBeGreaterThanOrEqual((power[k] as number) - 1e-9);
		}
	}
});

it('powerOverUsers: at the plan’s own users it has the plan’s power', () => {
	const control = planExperiment(somePlan).answer?.normal.control ?? expect.fail();
	expect(powerOverUsers(somePlan, control, 2).power[1]).toBeCloseTo(somePlan.power, 5);
});

it('powerOverUsers: no larger effect than a share can have', () => {
	expect(powerOverUsers({ ...somePlan, mde: 0.7 }, 100, 2).larger).toBeUndefined();
});
