import { airflowDag } from './airflow-dag.ts';
import { policyModule } from './policy-module.ts';
import { retrainWorkflow } from './retrain-workflow.ts';
import type { RetrainingExport } from './retraining-export.ts';
import { runbook } from './runbook.ts';

/** Every form in which a retraining policy can be taken away. */
export const retrainingExports: readonly RetrainingExport[] = [
	runbook,
	policyModule,
	retrainWorkflow,
	airflowDag
];
