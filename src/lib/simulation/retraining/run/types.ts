import type { LabLearner } from '../learner/types.ts';
import type { PolicyLines, Reason } from '../policies/evening.ts';
import type { GateId, PairedCounts } from '../policies/gates.ts';
import type { LabPolicyId } from '../policies/lab-policies.ts';
import type { LabWorld } from '../world/types.ts';

/** What things cost, in one currency. */
export interface LabPrices {
	/** Answers a day that the service gives; those that are logged are a sample of them. */
	readonly answersPerDay: number;
	/** One wrong answer. */
	readonly wrong: number;
	/** One training, whatever becomes of it. */
	readonly training: number;
	/** One label. A service that never trains buys none. */
	readonly label: number;
}

/** How a candidate is compared before it goes into service. */
export interface GateSettings {
	/** Chance of deploying a model that is no better, one test at a time. */
	readonly alpha: number;
	/** Newest labelled days whose held-out rows are compared. */
	readonly days: number;
}

/** Everything about a lab but the policy. */
export interface LabSettings {
	readonly world: LabWorld;
	readonly learner: LabLearner;
	readonly prices: LabPrices;
	readonly lines: PolicyLines;
	readonly gate: GateSettings;
}

/** A policy with or without a gate. */
export interface LabChoice {
	readonly policy: LabPolicyId;
	readonly gate: GateId;
}

/** One training and what became of it. */
export interface LabDecision {
	/** Served day at whose end it was made. */
	readonly day: number;
	readonly reasons: readonly Reason[];
	readonly outcome: 'deployed' | 'refused' | 'failed';
	/** First and last served day learnt from; negative before the start. */
	readonly learntFrom: number;
	readonly learntTo: number;
	/** Share of those days before the newest jump that had happened: what of the window is old. */
	readonly oldShare: number;
	/** What the gate saw; undefined without a gate or a candidate. */
	readonly paired: (PairedCounts & { readonly p: number | undefined }) | undefined;
	/** True accuracy on that day of the model in service and of the candidate (NaN if there is none). */
	readonly before: number;
	readonly after: number;
	/** The candidate learnt from a bad batch. */
	readonly isBad: boolean;
	readonly cost: number;
}

/** Where the money went. */
export interface LabBill {
	/** Wrong answers that the best rule gives too. */
	readonly unavoidable: number;
	/** Those beyond. */
	readonly avoidable: number;
	readonly training: number;
	readonly labels: number;
	/** The sum of the four. */
	readonly total: number;
}

/** Two years under one policy; lists hold one entry a served day. */
export interface LabRun {
	readonly choice: LabChoice;
	/** True accuracy of the model in service. */
	readonly accuracy: Float64Array;
	/** Served day on whose evening the model in service was trained; -1 for the first. */
	readonly trainedOn: Int16Array;
	/** Money of the day: its wrong answers beyond the unavoidable, a training in its evening, labels. */
	readonly money: Float64Array;
	readonly decisions: readonly LabDecision[];
	readonly bill: LabBill;
}
