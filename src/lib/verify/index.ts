/**
 * The golden cases, run: how each is worked out by the core, and whether it agrees with the
 * authority that made it. The tests and the visitor's own browser run the same code.
 * Never here: the cases themselves, statistics, words for the screen.
 */

export { checkCase, type CheckedCase } from './check-case.ts';
export { compare, type Comparison } from './compare.ts';
export type { GoldenCase, GoldenFile, Tolerance } from './golden.ts';
export { mulberry32, resolve, type SampleSpec } from './resolve.ts';
export type { Runner, Runners } from './runner.ts';
export { runners } from './runners/index.ts';
export { tally, tallyByFunction, type Tally } from './tally.ts';
export { verifySteps, type CaseResult } from './verify-steps.ts';
