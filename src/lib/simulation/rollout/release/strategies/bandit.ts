import { bayesianAB } from '../../../../stats/index.ts';
import { evenHold, live, stepShare, type Strategy } from './strategy.ts';

/** Neither model is ever left without traffic: what is not tried is not learnt. */
const least = 0.01;

/**
 * Thompson sampling in batches: a model's share is the chance that it converts best, which is how
 * often the core's `thompsonSampling`, asked user by user, would choose it.
 */
export const bandit: Strategy = {
	id: 'bandit',
	name: 'Bandit',
	description:
		'Each window the new model gets the share that is its chance of converting best. It learns from conversions alone and never says that it is done.',
	plan: (world) => ({
		strategy: 'bandit',
		steps: [0.1],
		holdMinutes: evenHold(world, 4, 60),
		rollbackMinutes: 1
	}),
	stages: () => Infinity,
	share: ({ plan, stage, old, fresh }) => {
		if (stage === 0) return live(stepShare(plan, 0));
		const { probabilityBBeatsA } = bayesianAB({
			successesA: old.conversions,
			nA: old.requests,
			successesB: fresh.conversions,
			nB: fresh.requests
		});
		return live(Math.min(1 - least, Math.max(least, probabilityBBeatsA)));
	}
};
