/**
 * Experiments on visitors, planned and simulated: sizes and weeks, A/A tests that are looked at too often,
 * a split that loses rows, bandits beside a fair split. Seeds in, plain numbers out, and a sentence for
 * what cannot be.
 * Never here: the tests themselves, which are the core's; drawing, clocks.
 */
export { banditRules, type BanditRule, type BanditRuleId } from './bandit-rules.ts';
export { banditRun, ratesAt, type BanditRun, type BanditWorld } from './bandit-run.ts';
export {
	banditStudy,
	stretches,
	type ArmReport,
	type BanditReading,
	type BanditStudy
} from './bandit-study.ts';
export { lossySplit, type LossySplit } from './lossy-split.ts';
export { twoFormulas, type TwoFormulas } from './two-formulas.ts';
export { detectableIn, detectableWith, type Detectable } from './plan/detectable-in.ts';
export { answerPlan, type PlanPicture, type PlanQuestion } from './plan/answer-plan.ts';
export {
	largerBy,
	powerOverUsers,
	smallerBy,
	type PowerOverUsers
} from './plan/power-over-users.ts';
export { planCurve, type PlanCurve } from './plan/plan-curve.ts';
export { planExperiment, type PlanReading } from './plan/plan-experiment.ts';
export { powerOfPlan, testOfPlan, type PlanTest } from './plan/test-of-plan.ts';
export { simulatePlan, type PlanRuns, type PlanRunsResult } from './plan/simulate-plan.ts';
export type {
	ExperimentPlan,
	PlanAnswer,
	PlanDuration,
	PlanProblem,
	PlanSize,
	PlanTraffic,
	SheetSize
} from './plan/types.ts';
export { uniqueUsers } from './plan/unique-users.ts';
export { alarmsAtLooks, type AlarmsAtLooks } from './peek/alarms-at-looks.ts';
export {
	anytimeCoverage,
	type CoverageRequest,
	type CoverageResult,
	type StreamPaths
} from './peek/anytime-coverage.ts';
export { checkPeek } from './peek/check-peek.ts';
export { peekRules, type PeekRule, type PeekRuleId } from './peek/peek-rules.ts';
export { quietWalks, type QuietRequest, type QuietWalks } from './peek/quiet-walks.ts';
export { runPeeks } from './peek/run-peeks.ts';
export type { PeekPaths, PeekRequest, PeekResult, PeekRuleResult } from './peek/types.ts';
export { armsBlock, timeStretches } from './bandits/arms-block.ts';
export { checkArms } from './bandits/check-arms.ts';
export { ratesThroughTime, type RatesThroughTime } from './bandits/rates-through-time.ts';
export { readArms } from './bandits/read-arms.ts';
export type {
	ArmReading,
	ArmsBlock,
	ArmsPolicy,
	ArmsReading,
	ArmsRequest,
	ArmsWorld
} from './bandits/types.ts';
export { checkRankers } from './interleave/check-rankers.ts';
export { balancedTrap, type BalancedTrap, type TrapList } from './interleave/balanced-trap.ts';
export { chanceToSay } from './interleave/chance-to-say.ts';
export { interleaveBlock } from './interleave/interleave-block.ts';
export { balanced, balancedCredit, teamDraft, type MixedList } from './interleave/mix-lists.ts';
export { readInterleave } from './interleave/read-interleave.ts';
export type {
	InterleaveBlock,
	InterleaveReading,
	InterleaveRequest,
	MixMethod,
	RankerWorld,
	Sensitivity
} from './interleave/types.ts';
export { checkResult } from './reading/check-result.ts';
export { readResult } from './reading/read-result.ts';
export {
	tallyUsers,
	type Labelled,
	type TalliedUsers,
	type UserRows
} from './reading/tally-users.ts';
export type {
	ArmComparison,
	ArmResult,
	BayesReading,
	Estimate,
	ExperimentResult,
	NoveltyReading,
	ReadSettings,
	ResultPart,
	ResultReading,
	SegmentsReading,
	SplitCheck,
	Verdict,
	VerdictKind
} from './reading/types.ts';
