/**
 * What tools of the trade do, as plain functions: how a workflow reads its gates and schedules and
 * what it bills, what a join lets into a row. Never here: the page, calls to a tool, advice.
 */
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
