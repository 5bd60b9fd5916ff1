import type {
	Detectable,
	ExperimentPlan,
	PlanAnswer,
	PlanCurve,
	PlanPicture,
	PowerOverUsers
} from '$lib/simulation/experiment';
import type { PlanState } from './state.ts';

/** A plan that can be, with all that follows from it. */
export type PlanShown = {
	readonly plan: ExperimentPlan;
	readonly weeks: number;
	readonly answer: PlanAnswer;
	readonly curve: PlanCurve;
	readonly over: PowerOverUsers;
	readonly scores: readonly [level: number, power: number];
	readonly detectable: Detectable;
	/** The smallest effect in the plan's direction that each number of weeks shows. */
	readonly byWeek: Float64Array;
};

/**
 * What a Worker answered, together with what it was asked; undefined for a plan with problems.
 *
 * @param before the curve over weeks as it stood, which stays while a hand drags
 */
export function readingOf(
	{ plan, weeks }: PlanState,
	{ answer, curve, over, scores, detectable, byWeek }: PlanPicture,
	before: Float64Array = new Float64Array()
): PlanShown | undefined {
	if (!answer || !curve || !over || !scores) return undefined;
	return { plan, weeks, answer, curve, over, scores, detectable, byWeek: byWeek ?? before };
}

/** Whether two readings are of one plan, also where one of them came printed with the page. */
export const isSamePlan = (one: PlanShown, other: PlanShown): boolean =>
	JSON.stringify(one.plan) === JSON.stringify(other.plan);

/** Users in the control, in whole ones. */
export const controlOf = ({ answer }: PlanShown): number => answer.normal.perArm[0] ?? 0;

/** Power with so many users in the control, read off the curve. */
export function powerAt({ users, power }: PowerOverUsers, control: number): number {
	return between(users, power, control);
}

/** The effect, in the metric's unit, that so many users in all are enough for. */
export function effectFor({ effects, total }: PlanCurve, users: number): number {
	const logs = (list: Float64Array) => list.map((value) => Math.log(Math.abs(value)));
	// Users fall with the effect, so both are read from the end.
	const size = between(logs(total).reverse(), logs(effects).reverse(), Math.log(users));
	return Math.sign(effects[0] ?? 1) * Math.exp(size);
}

/** The height of a broken line over a place; its ends go on level. */
function between(xs: Float64Array, ys: Float64Array, x: number): number {
	const next = xs.findIndex((value) => value >= x);
	if (next === 0) return ys[0] ?? 0;
	if (next < 0) return ys.at(-1) ?? 0;
	const [x0, x1] = [xs[next - 1] ?? 0, xs[next] ?? 1];
	const [y0, y1] = [ys[next - 1] ?? 0, ys[next] ?? 0];
	return x1 === x0 ? y1 : y0 + ((y1 - y0) * (x - x0)) / (x1 - x0);
}
