/**
 * When to retrain: worlds that move, a learner that is trained for real, policies and gates as entries,
 * what they cost, and the best there was in hindsight; for lesson 18 two years with known events under the same
 * policies, one morning’s decision. Seeds in, numbers out.
 * Never here: drawing, clocks, words for the screen beyond names, reasons and refusals.
 */

// The lab
export { worldKinds, worldOfKind, type WorldKind } from './world/world-kinds.ts';
export type { LabWorld, Move, MovePart, MoveShape } from './world/types.ts';
export type { LabLearner, TrainingWindow } from './learner/types.ts';
export { rowUse } from './learner/row-use.ts';
export { windowDays } from './learner/window-span.ts';
export { labPolicies, type LabPolicy, type LabPolicyId } from './policies/lab-policies.ts';
export type { PolicyLines, Reason } from './policies/evening.ts';
export { gates, type Gate, type GateId, type PairedCounts } from './policies/gates.ts';
export { signTest, type SignTest } from './policies/sign-test.ts';
export type {
	GateSettings,
	LabBill,
	LabChoice,
	LabDecision,
	LabPrices,
	LabRun,
	LabSettings
} from './run/types.ts';
export { checkLab, type LabProblem } from './run/check-lab.ts';
export type { Clairvoyant } from './run/clairvoyant.ts';
export { explainDecision } from './run/explain-decision.ts';
export { defaultSettings } from './study/default-settings.ts';
export {
	createLabSession,
	type LabAnswer,
	type LabAsk,
	type LabPicture
} from './study/lab-session.ts';
export {
	frontierBlock,
	mergeFrontier,
	type ChoiceTally,
	type FrontierAsk,
	type FrontierBlock
} from './study/frontier.ts';
export {
	frontierSummary,
	type FrontierRow,
	type FrontierSummary
} from './study/frontier-summary.ts';
export { gateOdds, type GateOdds, type GateQuestion } from './study/gate-odds.ts';
export type { MeanInterval } from './study/mean-interval.ts';
export {
	shockBlock,
	shockSummary,
	type ShockBlock,
	type ShockQuestion,
	type ShockSummary
} from './study/shock-study.ts';

// Lesson 18
export { decideMorning, type Morning, type MorningReading } from './decide-morning.ts';
export { mornings } from './mornings.ts';
export {
	retrainingPolicies,
	type RetrainingPolicy,
	type RetrainingPolicyId
} from './retraining-policies.ts';
export { retrainingEvents, retrainingRules } from './retraining-rules.ts';
export { runPolicy, type PolicyOptions, type PolicyRun } from './run-policy.ts';
export { courseAt, isFaulty, twoYears, type TwoYears } from './two-years.ts';
