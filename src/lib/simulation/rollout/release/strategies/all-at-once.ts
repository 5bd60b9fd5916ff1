import { evenHold, live, stepShare, type Strategy } from './strategy.ts';

/** Everyone at once; the way back is another deployment. */
export const allAtOnce: Strategy = {
	id: 'all-at-once',
	name: 'All at once',
	description: 'Everyone gets the new model now; the way back is another deployment.',
	plan: (world) => ({
		strategy: 'all-at-once',
		steps: [1],
		holdMinutes: evenHold(world, 1, 60),
		rollbackMinutes: 15
	}),
	stages: (plan) => plan.steps.length,
	share: ({ plan, stage }) => live(stepShare(plan, stage))
};
