import type { ExperimentDesign } from './experiment-design.ts';
import { alphaSpending } from './registry/alpha-spending.ts';
import { alwaysValid } from './registry/always-valid.ts';
import { epsilonGreedyBandit, thompsonBandit, ucb1Bandit } from './registry/bandits.ts';
import { obrienFleming, pocock } from './registry/group-sequential.ts';
import { means } from './registry/means.ts';
import { peeking } from './registry/peeking.ts';
import { posterior } from './registry/posterior.ts';
import { precision } from './registry/precision.ts';
import { probabilityRatio } from './registry/probability-ratio.ts';
import { proportions } from './registry/proportions.ts';
import { rareEvents } from './registry/rare-events.ts';
import { sampleRatio } from './registry/sample-ratio.ts';
import { severalVariants } from './registry/several-variants.ts';

/**
 * The ways to plan and to judge an experiment, in the order in which they are shown. Labs and lessons
 * iterate this list; a new design is one entry in `registry` and one line here.
 */
export const experimentDesigns: readonly ExperimentDesign[] = [
	proportions,
	means,
	precision,
	rareEvents,
	severalVariants,
	pocock,
	obrienFleming,
	alphaSpending,
	alwaysValid,
	probabilityRatio,
	posterior,
	epsilonGreedyBandit,
	ucb1Bandit,
	thompsonBandit,
	sampleRatio,
	peeking
];
