/**
 * Models that talk, as figures need them: a judge and its errors, tokens in a card's memory, a
 * prompt's canary. Never here: a page, the clock, a call to a model, prices that nobody set.
 */

// Judging
export { convincingFlattery } from './convincing-flattery.ts';
export { correctedRate, type CorrectedRate, type HumanCheck } from './corrected-rate.ts';
export { judgedRate, type Judge } from './judged-rate.ts';
export {
	judgedDifference,
	type DifferenceReading,
	type JudgedDifference,
	type JudgedDifferenceOptions
} from './judged-difference.ts';

// Serving
export { cacheBytesPerToken, type ModelShape } from './cache-bytes-per-token.ts';
export { fillingRate } from './filling-rate.ts';
export { serveTokens, type ServingOptions, type ServingRun } from './serve-tokens.ts';
export { servingBill, type ServingBill, type ServingGoal } from './serving-bill.ts';

// Releasing
export { chainSuccess, type ChainOptions } from './chain-success.ts';
export {
	promptCanary,
	type CanaryDay,
	type CanaryReading,
	type PromptCanaryOptions
} from './prompt-canary.ts';
