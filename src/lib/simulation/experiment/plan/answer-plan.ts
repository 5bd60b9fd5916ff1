import { normal } from '../../../stats/index.ts';
import {
	detectableByWeek,
	detectableIn,
	detectableWith,
	type Detectable
} from './detectable-in.ts';
import { planCurve, type PlanCurve } from './plan-curve.ts';
import { planExperiment, type PlanReading } from './plan-experiment.ts';
import { powerOverUsers, type PowerOverUsers } from './power-over-users.ts';
import { powerOfPlan, testOfPlan } from './test-of-plan.ts';
import type { ExperimentPlan } from './types.ts';

/** A plan, and what a hand asks about it. */
export interface PlanQuestion {
	readonly plan: ExperimentPlan;
	/** For "what can I detect in so many weeks?". */
	readonly weeks: number;
	/** Whether to look for the exact size and the curve over weeks too; not while a hand drags. */
	readonly exact: boolean;
	/** Users in the control as they are dragged: the curve and `dragged` are then of these. */
	readonly control?: number;
}

/** All that a page shows of a plan: sizes and weeks, the curves a hand drags along, and the inverse. */
export interface PlanPicture extends PlanReading {
	readonly curve: PlanCurve | undefined;
	/** Up to ten times the plan's own users. */
	readonly over: PowerOverUsers | undefined;
	/** Standard normal quantiles of the level, of one side, and of the power. */
	readonly scores: readonly [level: number, power: number] | undefined;
	readonly detectable: Detectable;
	/** The smallest effect in the plan's direction that 1 to 26 weeks show, NaN where none is seen; if asked. */
	readonly byWeek: Float64Array | undefined;
	readonly dragged:
		| {
				readonly power: number;
				readonly rise: number | undefined;
				readonly fall: number | undefined;
		  }
		| undefined;
}

const reachOfCurve = 10;
/** Half a year. */
const weeksOfCurve = 26;

/** Answers a question about a plan: some milliseconds, or some tens with the exact size. */
export function answerPlan({ plan, weeks, exact, control }: PlanQuestion): PlanPicture {
	const reading = planExperiment(plan, exact);
	const { answer } = reading;
	const asked = answer && control !== undefined && control > 0;
	return {
		...reading,
		curve: planCurve(plan, 60, asked ? control : undefined),
		over: answer && powerOverUsers(plan, reachOfCurve * (answer.normal.perArm[0] as number)),
		scores: answer && scoresOf(plan, answer.alphaPerComparison),
		detectable: detectableIn(plan, weeks),
		byWeek: answer && exact ? detectableByWeek(plan, weeksOfCurve) : undefined,
		dragged: asked
			? { power: powerOfPlan(plan, testOfPlan(plan), control), ...detectableWith(plan, control) }
			: undefined
	};
}

function scoresOf({ sides, power }: ExperimentPlan, alpha: number): readonly [number, number] {
	const { quantile } = normal(0, 1);
	return [quantile(1 - alpha / sides), quantile(power)];
}
