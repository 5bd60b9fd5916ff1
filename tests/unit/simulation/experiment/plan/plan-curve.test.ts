import { expect, it } from 'vitest';
import { planCurve } from '../../../../../src/lib/simulation/experiment/plan/plan-curve.ts';
import { planExperiment } from '../../../../../src/lib/simulation/experiment/plan/plan-experiment.ts';
import { manyPlans, somePlan } from './some-plan.ts';

it('planCurve: power rises and users fall with the effect, in the direction of the plan', () => {
	for (const plan of manyPlans) {
		const { effects, power, total } = planCurve(plan, 12) ?? expect.fail();
		for (let k = 1; k < 12; k++) {
			expect(Math.abs(effects[k] as number)).toBeGreaterThan(Math.abs(effects[k - 1] as number));
			expect(power[k]).toBeGreaterThanOrEqual((power[k - 1] as number) - 1e-9);
			expect(total[k]).toBeLessThanOrEqual(total[k - 1] as number);
		}
	}
});

it('planCurve: goes through the plan itself', () => {
	const { effects, power, total } = planCurve(somePlan, 30) ?? expect.fail();
	const at = effects.findIndex((effect) => Math.abs(effect - 0.05) < 1e-12);
	expect(at).toBe(9);
	expect(power[at]).toBeCloseTo(0.8, 3);
	expect(total[at]).toBe(planExperiment(somePlan).answer?.normal.total);
});

it('planCurve: a share does not leave 0 to 1, and a plan with problems has none', () => {
	const { effects } = planCurve({ ...somePlan, mde: 0.7 }, 5) ?? expect.fail();
	expect(effects.at(-1)).toBeCloseTo(0.8, 12);
	expect(planCurve({ ...somePlan, mde: 0 })).toBeUndefined();
});

it('planCurve: of other users their power', () => {
	const { power, total } = planCurve(somePlan, 30, 4000) ?? expect.fail();
	const own = planCurve(somePlan, 30) ?? expect.fail();
	expect(power[9]).toBeGreaterThan(0.99);
	expect(total).toEqual(own.total);
});
