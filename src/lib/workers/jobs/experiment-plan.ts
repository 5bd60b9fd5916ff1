import {
	detectableIn,
	detectableWith,
	planCurve,
	planExperiment,
	powerOfPlan,
	testOfPlan,
	type ExperimentPlan
} from '../../simulation/experiment/index.ts';

/** A plan, and what a hand asks about it. */
export interface PlanQuestion {
	readonly plan: ExperimentPlan;
	/** For "what can I detect in so many weeks?". */
	readonly weeks: number;
	/** Whether to look for the exact size too; not while a hand drags. */
	readonly exact: boolean;
	/** Users in the control as they are dragged: the curve and `dragged` are then of these. */
	readonly control?: number;
}

/** All that a page shows of a plan: sizes and weeks, the curves a hand drags along, and the inverse. */
export const createJob =
	() =>
	({ plan, weeks, exact, control }: PlanQuestion) => {
		const reading = planExperiment(plan, exact);
		const asked = reading.answer && control !== undefined && control > 0;
		return {
			...reading,
			curve: planCurve(plan, 60, asked ? control : undefined),
			detectable: detectableIn(plan, weeks),
			dragged: asked
				? { power: powerOfPlan(plan, testOfPlan(plan), control), ...detectableWith(plan, control) }
				: undefined
		};
	};
