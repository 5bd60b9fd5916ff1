/**
 * Experiments in which one looks more than once, asks for chances, or learns while they run.
 * Never here: planning and reading of one that ends as planned; the door of the room names those.
 */

export {
	alphaSpendingBounds,
	type AlphaSpendingBounds,
	type AlphaSpendingOptions
} from './alpha-spending-bounds.ts';
export {
	alwaysValidTest,
	type AlwaysValidOptions,
	type AlwaysValidResult
} from './always-valid-test.ts';
export type { Bandit, BanditState } from './bandit.ts';
export { bayesianAB, type BayesianABOptions, type BayesianABResult } from './bayesian-ab.ts';
export { crossingProbabilities, type CrossingOptions } from './crossing-probabilities.ts';
export { epsilonGreedy } from './epsilon-greedy.ts';
export {
	groupSequentialBounds,
	type GroupSequentialOptions,
	type SequentialBounds,
	type SequentialDesign
} from './group-sequential-bounds.ts';
export { laiRobbinsConstant } from './lai-robbins-constant.ts';
export { peekingErrorRate } from './peeking-error-rate.ts';
export { pseudoRegret } from './pseudo-regret.ts';
export {
	sequentialProbabilityRatioTest,
	type SequentialProbabilityRatioOptions,
	type SequentialProbabilityRatioState,
	type SequentialVerdict
} from './sequential-probability-ratio-test.ts';
export { thompsonSampling } from './thompson-sampling.ts';
export { ucb1 } from './ucb1.ts';
