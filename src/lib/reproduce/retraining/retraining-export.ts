import type { LabChoice, LabSettings } from '../../simulation/retraining/index.ts';

/** What is taken away: a policy as the lab runs it. */
export interface RetrainingPlan {
	readonly settings: LabSettings;
	readonly choice: LabChoice;
	/** What the texts call the model, by the rules of `nameProblem`; everything else is the lab's. */
	readonly model: string;
}

/** A text that carries the policy out, or tells people how to. */
export interface RetrainingExport {
	readonly id: 'runbook' | 'policy' | 'actions' | 'airflow';
	readonly label: string;
	/** The version whose published schema or documentation the text was held against. */
	readonly heldAgainst: string;
	readonly file: (model: string) => string;
	readonly write: (plan: RetrainingPlan) => string;
}
