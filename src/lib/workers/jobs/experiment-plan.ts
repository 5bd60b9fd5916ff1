import {
	detectableIn,
	planCurve,
	planExperiment,
	type ExperimentPlan
} from '../../simulation/experiment/index.ts';

/** All that a page shows of a plan: sizes and weeks, the curves a hand drags along, and the inverse. */
export const createJob =
	() =>
	({ plan, weeks, exact }: { plan: ExperimentPlan; weeks: number; exact: boolean }) => ({
		...planExperiment(plan, exact),
		curve: planCurve(plan),
		detectable: detectableIn(plan, weeks)
	});
