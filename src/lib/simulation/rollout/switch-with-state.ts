export interface SwitchPlan {
	/** Minutes from the switch until somebody decides to go back. */
	readonly noticedAfter: number;
	/** Minutes for which the old set is kept running after the switch. */
	readonly keptFor: number;
	/** Minutes to start the old set again once it is gone, warm-up included. */
	readonly startTakes: number;
	/** Minutes until every router has learnt the way back. */
	readonly routeTakes: number;
	readonly requestsPerMinute: number;
	/** Of the requests, those that write a row. */
	readonly writes: number;
	/** Of the requests to the new set, those that fail. */
	readonly fails: number;
	/** The new set also writes the form that the old one reads. */
	readonly writesBothForms: boolean;
}

export interface SwitchOutcome {
	/** The old set was still running when it was wanted. */
	readonly stillThere: boolean;
	/** Minutes from the switch until the old set answers everybody again. */
	readonly backAfter: number;
	/** Requests that the new set answered: all of them, for all that time. */
	readonly exposed: number;
	readonly failed: number;
	/** Rows that the old set cannot read, for as long as they stay in the table. */
	readonly unreadable: number;
}

/**
 * A blue-green switch that turns out to be a mistake: what switching back brings back, and what not.
 * It is what the lab's own release comes to on average, with the start of a set that is gone already.
 */
export function switchWithState(plan: SwitchPlan): SwitchOutcome {
	const stillThere = plan.noticedAfter <= plan.keptFor;
	const backAfter =
		plan.noticedAfter + (stillThere ? plan.routeTakes : plan.startTakes + plan.routeTakes);
	const exposed = plan.requestsPerMinute * backAfter;
	return {
		stillThere,
		backAfter,
		exposed,
		failed: exposed * plan.fails,
		unreadable: plan.writesBothForms ? 0 : exposed * plan.writes
	};
}
