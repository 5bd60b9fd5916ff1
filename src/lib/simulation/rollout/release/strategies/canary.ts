import { evenHold, live, stepShare, type Strategy } from './strategy.ts';

/** A small share first, held while guards look. */
export const canary: Strategy = {
	id: 'canary',
	name: 'Canary',
	description: 'A small share first; everyone follows if no guard has objected.',
	plan: (world) => ({
		strategy: 'canary',
		steps: [0.1],
		holdMinutes: evenHold(world, 2, 1440),
		rollbackMinutes: 1
	}),
	stages: (plan) => plan.steps.length,
	share: ({ plan, stage }) => live(stepShare(plan, stage))
};
