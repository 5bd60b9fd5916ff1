import { evenHold, stepShare, type Strategy } from './strategy.ts';

/** A canary beside a fresh copy of the old model, as large and as young as itself. */
export const canaryWithBaseline: Strategy = {
	id: 'canary-with-baseline',
	name: 'Canary with baseline',
	description:
		'Beside the canary runs a fresh copy of the old model, as large and as young: a start that is slow for both is no fault.',
	plan: (world) => ({
		strategy: 'canary-with-baseline',
		steps: [0.1],
		holdMinutes: evenHold(world, 2, 1440),
		rollbackMinutes: 1
	}),
	stages: (plan) => plan.steps.length,
	share: ({ plan, stage }) => {
		const fresh = stepShare(plan, stage);
		return { fresh, baseline: Math.min(fresh, 1 - fresh), mirrored: 0 };
	},
	control: 'baseline'
};
