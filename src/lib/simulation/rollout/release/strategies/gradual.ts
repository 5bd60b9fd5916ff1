import { evenHold, live, stepShare, type Strategy } from './strategy.ts';

/** The sheet's plan: 10, 25, 50, 100 %. */
export const gradual: Strategy = {
	id: 'gradual',
	name: 'Gradual',
	description: '10, 25, 50, then 100 %, each held as long as the last.',
	plan: (world) => ({
		strategy: 'gradual',
		steps: [0.1, 0.25, 0.5, 1],
		holdMinutes: evenHold(world, 5, 1440),
		rollbackMinutes: 1
	}),
	stages: (plan) => plan.steps.length,
	share: ({ plan, stage }) => live(stepShare(plan, stage))
};
