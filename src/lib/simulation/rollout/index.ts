// What becomes of a release: rules on windows of errors and how often they are wrong, requests that
// a verdict needs, switching back with state behind. Exact where a closed form exists, seeded where
// not. Never here: drawing, the clock, words on screen.
export { effectiveCount, retrySeconds, type MetricLimits } from './argo/argo-analysis.ts';
export type { Conditions, Measurement } from './argo/argo-evaluate.ts';
export type { Comparison, Expression } from './argo/expression.ts';
export { blindRound } from './blind/blind-round.ts';
export { clearBelow, comparisons } from './blind/clear-below.ts';
export { playRound } from './blind/play-round.ts';
export type { BlindAsk, BlindKind, BlindView, Debrief, Evidence, Outcome } from './blind/types.ts';
export { cleanRequests } from './clean-requests.ts';
export { cumulativeFailures } from './cumulative-failures.ts';
export { errorsNeeded } from './errors-needed.ts';
export { exactBinomialSize, type ExactSize, type ExactSizeOptions } from './exact-binomial-size.ts';
export { firstRun } from './first-run.ts';
export { flaggerWeights, type FlaggerPlan } from './flagger/flagger-canary.ts';
export {
	compareJudges,
	type JudgeId,
	type JudgeReadings,
	type Judging
} from './kayenta/compare-judges.ts';
export {
	drawIntervals,
	intervalCount,
	type Intervals,
	type IntervalWorld
} from './kayenta/draw-intervals.ts';
export { judgeMap, type JudgeMap } from './kayenta/judge-map.ts';
export {
	kayentaMetric,
	type KayentaClass,
	type KayentaMetric,
	type KayentaReading
} from './kayenta/kayenta-metric.ts';
export {
	kayentaScore,
	type KayentaScore,
	type KayentaScoring,
	type ScoredMetric
} from './kayenta/kayenta-score.ts';
export type { ShiftInterval } from './kayenta/shift-interval.ts';
export { checkRelease } from './release/check-release.ts';
export type { ReleaseProblem } from './release/release-problem.ts';
export { compareDays } from './release/compare-days.ts';
export { compareReleases, type ReleaseSummary } from './release/compare-releases.ts';
export { guardEntries, guardEntryOf } from './release/guards/guards.ts';
export type { GuardEntry } from './release/guards/guard-entry.ts';
export { isSound } from './release/is-sound.ts';
export { exactOdds, type ExactOdds } from './release/odds/exact-odds.ts';
export type { Arrivals } from './release/odds/draw-cell.ts';
export { exactFires, type ExpectedWindow } from './release/odds/exact-fires.ts';
export { guardCurve, guardScores, type GuardCurve } from './release/odds/guard-scores.ts';
export {
	oddsBlock,
	type OddsAsk,
	type OddsBlock,
	type OddsPair
} from './release/odds/odds-block.ts';
export {
	mergeOdds,
	releaseOdds,
	rolledBackBy,
	type OddsQuestion,
	type ReleaseOdds
} from './release/odds/release-odds.ts';
export { poissonFires, type PoissonRule } from './release/odds/poisson-fires.ts';
export { requestsToTell, shareToTell, type Telling } from './release/odds/requests-to-tell.ts';
export { steadyWindows, type ErrorGuard, type SteadyDay } from './release/odds/steady-windows.ts';
export { soundWorld } from './release/odds/sound-world.ts';
export { runRelease } from './release/run-release.ts';
export { startRelease, type ReleaseSession } from './release/start-release.ts';
export { strategies, strategyOf } from './release/strategies/strategies.ts';
export type { Strategy } from './release/strategies/strategy.ts';
export { CountedRuns, runOnce } from './own-guard/count-runs.ts';
export { guardOdds, medianStop, stopChance } from './own-guard/guard-odds.ts';
export { argoJudge, flaggerJudge, type ResultShape } from './own-guard/judge.ts';
export type {
	ArgoGuard,
	ArgoMetric,
	ArgoStep,
	FlaggerGuard,
	GuardLook,
	GuardOdds,
	Judge,
	LookPhase,
	Measure,
	NoDataPolicy,
	OwnGuard,
	ReleaseEnd,
	ReleaseFate,
	Served,
	WatchedMetric
} from './own-guard/types.ts';
export { guardChance, type GuardChance } from './picture/guard-chance.ts';
export { releaseBeside, type ReleaseBeside } from './picture/release-beside.ts';
export { releasePicture } from './picture/release-picture.ts';
export type {
	Happening,
	PictureView,
	ReleasePicture,
	RunningSums,
	SplitChange,
	WindowSeries
} from './picture/types.ts';
export type {
	Bill,
	Control,
	Look,
	Order,
	Plan,
	Release,
	ReleaseEvent,
	ReleaseGuard,
	ReleaseRun,
	Seen,
	StrategyId,
	Watching
} from './release/types.ts';
export {
	canRun,
	expandAndContract,
	replaceAtOnce,
	type SchemaPlan,
	type SchemaStep,
	type Version
} from './schema-plan.ts';
export { scoreReview, type ReviewScore } from './score-review.ts';
export { splitFires, type SplitRule } from './split-fires.ts';
export { splitLimits } from './split-limits.ts';
export { splitTest } from './split-test.ts';
export { runSticky, type StickyGroup, type StickyRun } from './sticky/run-sticky.ts';
export { cameBy, metBy } from './sticky/sticky-share.ts';
export {
	shareAt,
	shareSteps,
	type Assignment,
	type ShareStep,
	type StickyWorld
} from './sticky/sticky-world.ts';
export { switchWithState, type SwitchOutcome, type SwitchPlan } from './switch-with-state.ts';
export { windowFires, type WindowFires, type WindowRule } from './window-fires.ts';
export { windowRequests, type CanaryTraffic } from './window-requests.ts';
export { zeroErrorsUpperBound } from './zero-errors-upper-bound.ts';
