import type { ShownPlan } from '../../../../src/lib/reproduce/experiment/plan-facts.ts';
import { planExperiment } from '../../../../src/lib/simulation/experiment/index.ts';
import { manyPlans } from '../../simulation/experiment/plan/some-plan.ts';

/** Every kind of plan with its answer, and one whose users never come. */
export const shownPlans: readonly ShownPlan[] = [
	...manyPlans,
	{ ...manyPlans[0]!, traffic: { daily: 10, share: 1, regulars: 1, visitChance: 0.5 } }
].map((plan) => {
	const { answer } = planExperiment(plan);
	if (!answer) throw new Error('a plan without an answer');
	return { plan, answer };
});
