/**
 * When to retrain: two years of rows with known events, a small learner, the policies that retrain it
 * and what they cost; the arithmetic of a steady decay; one morning’s decision. Seeds in, numbers out.
 * Never here: drawing, clocks, words for the screen beyond the names of policies and events.
 */
export { decideMorning, type Morning, type MorningReading } from './decide-morning.ts';
export { mornings } from './mornings.ts';
export {
	retrainingPolicies,
	type RetrainingPolicy,
	type RetrainingPolicyId
} from './retraining-policies.ts';
export { retrainingEvents, retrainingRules } from './retraining-rules.ts';
export { runPolicy, type PolicyOptions, type PolicyRun } from './run-policy.ts';
export { steadyDecay, type SteadyDecay, type SteadyDecayOptions } from './steady-decay.ts';
export { courseAt, isFaulty, twoYears, type TwoYears } from './two-years.ts';
