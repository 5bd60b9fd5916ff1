import { binomial } from '../../../../stats/index.ts';
import { evenHold, stepShare, type Strategy } from './strategy.ts';

/** Level of the test at the end, one-sided. */
const alpha = 0.05;

/**
 * For rankers: each answer mixes both models' lists, and what the user picks is a vote. Every vote
 * compares both on the same request of the same user, and picks are far more frequent than
 * conversions, so that a preference needs far fewer requests. It cannot tell whose error or whose
 * delay it was, since no answer is one model's alone.
 */
export const interleaving: Strategy = {
	id: 'interleaving',
	name: 'Interleaving',
	description:
		'Each answer mixes both rankers and every pick is a vote: a preference needs few requests. No error and no delay can be told to be one model’s.',
	plan: (world) => ({
		strategy: 'interleaving',
		steps: [0.1],
		holdMinutes: evenHold(world, 4, 240),
		rollbackMinutes: 1
	}),
	stages: () => 1,
	share: ({ plan }) => {
		const met = stepShare(plan, 0);
		return { fresh: met / 2, baseline: 0, mirrored: 0, met };
	},
	decide: ({ votes }) => {
		if (votes.all === 0) return 'promote';
		return binomial(votes.all, 0.5).cdf(votes.fresh) <= alpha ? 'roll back' : 'promote';
	},
	mixes: true
};
