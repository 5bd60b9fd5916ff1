import { evenHold, live, stepShare, type Strategy } from './strategy.ts';

/** Switch everyone at once, keep the old version warm, switch back at once. */
export const blueGreen: Strategy = {
	id: 'blue-green',
	name: 'Blue-green',
	description:
		'Everyone switches at once; the old model stays warm, so switching back takes seconds.',
	plan: (world) => ({
		strategy: 'blue-green',
		steps: [1],
		holdMinutes: evenHold(world, 2, 720),
		rollbackMinutes: 0.5
	}),
	stages: (plan) => plan.steps.length,
	share: ({ plan, stage }) => live(stepShare(plan, stage)),
	keepsWarm: true
};
