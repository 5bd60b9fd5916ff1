import { evenHold, live, stepShare, type Strategy } from './strategy.ts';

/** Copies first, whose answers are dropped; then the steps. */
export const shadow: Strategy = {
	id: 'shadow',
	name: 'Shadow',
	description:
		'Requests are copied to the new model and its answers dropped; then it goes on as a canary. Nobody reacts to a dropped answer.',
	plan: (world) => ({
		strategy: 'shadow',
		steps: [0.1],
		holdMinutes: evenHold(world, 3, 1440),
		rollbackMinutes: 1
	}),
	// Mirroring is a stage of its own, before the steps.
	stages: (plan) => plan.steps.length + 1,
	share: ({ plan, stage }) =>
		stage === 0 ? { fresh: 0, baseline: 0, mirrored: 1 } : live(stepShare(plan, stage - 1))
};
