/**
 * What tools of the trade do, as plain functions: the same training twice, the record of a run, which
 * version a change deserves, a model card; how a workflow reads its gates and schedules and what it
 * bills, what a join lets into a row. Never here: the page, calls to a tool, advice.
 */

// Reproducing a run
export { compareRuns, type RunComparison } from './compare-runs.ts';
export { recordFields, type RecordField } from './record-fields.ts';
export { runRecord, type RecordEntries, type RecordGap } from './run-record.ts';
export { completeRecord, sheetRecord } from './sample-records.ts';
export { networkScore } from './tiny-network.ts';
export { trainingRows, type LabelledPoints } from './training-rows.ts';
export { runChanges, twinRules, twinRun, type RunChange } from './twin-runs.ts';

// Names for models
export {
	modelConsumers,
	modelReleases,
	type ConsumerId,
	type ModelRelease
} from './model-releases.ts';
export { movedScale, scaleRules, type ScaleReading } from './moved-scale.ts';
export { resolveVersion, type ModelReference } from './resolve-version.ts';
export { nextVersion, versionBump, type Bump, type ReleaseEffect } from './version-bump.ts';

// A model card
export { cardFields, type CardField } from './card-fields.ts';
export { modelCard, type CardEntries } from './model-card.ts';
export { thinCard } from './sample-card.ts';

// Workflows
export { joinIds, joinRows, type JoinId, type JoinReading } from './join-rows.ts';
export { joinValue, storedValues, type StoredValue } from './join-value.ts';
export { runnerPrices, workflowBill, type BillLine, type BillOptions } from './workflow-bill.ts';
export { workflowCompare, workflowNumber } from './workflow-compare.ts';
export { nextCronRuns, workflowCron, type WorkflowCron } from './workflow-cron.ts';
export { workflowGates, type GateOutcome, type WorkflowGate } from './workflow-gates.ts';
export {
	absentParts,
	scoreWorkflow,
	workflowTemplates,
	type AbsentId,
	type WorkflowTemplate
} from './workflow-templates.ts';
