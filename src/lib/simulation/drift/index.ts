/**
 * What a drift figure is made of: named shapes, painted and categorical windows, seeded draws from
 * them, and everything that is measured on a pair of windows. No page, no clock, no Worker.
 */

// Shapes and draws
export type { Family, Parameter } from './families/family.ts';
export { familyIds, familyOf, initialParameters, type FamilyId } from './families/families.ts';
export {
	placed,
	type FamilySide,
	type NumericSide,
	type PaintedSide,
	type ValuesSide
} from './side.ts';

// The Drift Lab's measurements
export { createDriftSession } from './live/drift-session.ts';
export { measureSlow, slowRows } from './live/measure-slow.ts';
export { countsOf, rowsOf } from './live/rows-of.ts';
export type { LiveRequest } from './live/request.ts';
export type { CategoryPicture, DriftPicture, NumericPicture, Reading } from './picture/picture.ts';

// Many features, day after day
export { closedForms, type ClosedForms, type Theory } from './many/closed-forms.ts';
export {
	createManySession,
	daysOfMonth,
	type ManyReading,
	type ManyRequest
} from './many/many-session.ts';
export {
	keptDays,
	type DayRecord,
	type ManyRecord,
	type Measured,
	type RuleRecord
} from './many/tally.ts';
export {
	alarmRules,
	columnsToRing,
	featureLinks,
	featureTests,
	type AlarmRule,
	type FeatureLinks,
	type FeatureTest,
	type ManyWorld
} from './many/world.ts';

// Judge as: the libraries' default rules
export type { DaysRequest } from './judges/judge-days.ts';
export { createJudgeSession, type DayRate, type JudgeRates } from './judges/judge-session.ts';
export { judges } from './judges/judges.ts';
export { readJudges, type JudgeReading, type JudgeRequest } from './judges/read-judges.ts';
export type { Judge, Source } from './judges/rule.ts';

// Lesson figures
export { emptyBin, type EmptyBinReading } from './empty-bin.ts';
export { ksBoundary } from './ks-boundary.ts';
export { nestedNormals } from './nested-normals.ts';
export { psiBoundary } from './psi-boundary.ts';
export { psiOfShift } from './psi-of-shift.ts';
export { quietDays, type QuietDaysOptions } from './quiet-days.ts';
export { shareRows } from './share-rows.ts';
export { shiftedPair, type WindowPair } from './shifted-pair.ts';
export { atRest, movingWorld, type LabelledWindow, type Moves } from './kinds/moving-world.ts';
export { readKinds, type KindsReading, type KindsWorld } from './kinds/read-kinds.ts';
export { trainLinear, type LinearModel } from './kinds/train-linear.ts';

// The Drift Lab's three kinds
export {
	createDaySession,
	type AlarmDay,
	type AlarmDays,
	type DayQuestion
} from './kinds/alarm-days.ts';
export { alarmIds, needsLabels, type AlarmId } from './kinds/alarm-ids.ts';
export {
	createRateSession,
	type CauseRates,
	type RateQuestion,
	type RunCount
} from './kinds/alarm-rates.ts';
export type { AlarmReading } from './kinds/alarms.ts';
export { causeIds, causesOf, type CauseId } from './kinds/causes.ts';
export {
	createKindsSession,
	type KeptPromise,
	type KindsPicture,
	type KindsQuestion,
	type RowPoints
} from './kinds/kinds-picture.ts';
export { keptSetup, type KindsSetting } from './kinds/kinds-setup.ts';
export { callsPositive, type KindsModel, type ModelKind } from './kinds/probability.ts';
export type { TreeNode } from './kinds/tree.ts';
export {
	evenOdds,
	oddsMoved,
	ruleOf,
	worldAtRest,
	worldOf,
	worlds,
	type World,
	type WorldId,
	type WorldMoves
} from './kinds/worlds.ts';
export { detectorRecord, type DetectorRecord } from './stream/detector-record.ts';
export {
	seasonalAlarms,
	type SeasonalDays,
	type SeasonalOptions,
	type SeasonalReference
} from './stream/seasonal-alarms.ts';
export { shiftingStream } from './stream/shifting-stream.ts';
export {
	psiWindows,
	streamAlarms,
	streamDetectorIds,
	type StreamDetectorId
} from './stream/stream-alarms.ts';
export { streamMean, type StreamOptions, type StreamShape } from './stream/stream-mean.ts';

// Joint drift
export { bestAuc } from './joint/best-auc.ts';
export { featureMapIds, weighted } from './joint/feature-map.ts';
export { measureJointNulls } from './joint/joint-nulls.ts';
export type { JointNulls, NullReading } from './joint/joint-nulls.ts';
export { createJointSession } from './joint/joint-picture.ts';
export type { DrawnRows, FeatureReading, JointPicture } from './joint/joint-picture.ts';
export type { JudgeModel } from './joint/judge-model.ts';
export { drawnRows, judgedRows, mmdRows, shuffles } from './joint/sizes.ts';
export type { DependenceId, FeatureMapId, JointRequest, Marginal } from './joint/request.ts';

// The Drift Lab's stream
export { owedUntil } from './stream/change-share.ts';
export { drawStream } from './stream/draw-stream.ts';
export {
	createFrontier,
	presentFactor,
	type Frontier,
	type FrontierPoint,
	type FrontierRequest
} from './stream/frontier.ts';
export {
	measureStream,
	type StreamPicture,
	type StreamRequest,
	type Strip
} from './stream/measure-stream.ts';
export { runWatchers } from './stream/run-watchers.ts';
export { signalOf } from './stream/signal.ts';
export {
	defaultOptions,
	watcherCards,
	watcherIds,
	type StreamSettings,
	type WatcherCard,
	type WatcherId,
	type WindowSettings
} from './stream/stream-settings.ts';
export type { ChangeShape, StreamWorld } from './stream/stream-world.ts';

// How often an alarm is wrong
export { plainRule, type WatchRule } from './how-often/watch-rule.ts';
export { createAlarmSession, type AlarmBlock } from './how-often/alarm-session.ts';
export { alarmRate, alarmsAt, type AlarmRate } from './how-often/alarm-rate.ts';
export { billOf, cheapest, monthDays, type Bill, type Prices } from './how-often/bill.ts';
export { addAlarms, type AlarmCounts } from './how-often/alarm-counts.ts';
export { countAlarms, type AlarmQuestion } from './how-often/count-alarms.ts';
export { effectAxis, effectGrid, type EffectAxis } from './how-often/effect-axis.ts';
export { judgedTests, registryRules } from './how-often/registry-rules.ts';
export { theorySteps, type TheoryPoint } from './how-often/theory-curve.ts';
export { thresholdLadder } from './how-often/threshold-ladder.ts';
