import { checkPlan } from './check-plan.ts';
import { powerOfPlan, testOfPlan } from './test-of-plan.ts';
import type { ExperimentPlan, PlanProblem } from './types.ts';
import { mostDays, uniqueUsers } from './unique-users.ts';

/** What a plan's power shows within a time. */
export interface Detectable {
	readonly problems: readonly PlanProblem[];
	/** Different users who take part within the time. */
	readonly users: number;
	/** Of them in the control. */
	readonly control: number;
	/** The smallest rise that is seen with the plan's power, in the metric's unit; undefined if none is. */
	readonly rise: number | undefined;
	/** The smallest fall, above 0. */
	readonly fall: number | undefined;
}

/**
 * "What can I detect in two weeks?": the inverse of a plan. Its own MDE plays no part.
 *
 * @param weeks whole, 1 to 104
 */
export function detectableIn(plan: ExperimentPlan, weeks: number): Detectable {
	const nothing = { users: 0, control: 0, rise: undefined, fall: undefined };
	// Any effect that a share can have will do for the checks.
	const asked = { ...plan, mde: plan.baseline > 0.5 ? -0.1 : 0.1, relative: false };
	const problems = checkPlan(asked);
	if (!(Number.isInteger(weeks) && weeks >= 1 && 7 * weeks <= mostDays)) {
		const text = 'Give a whole number of weeks, 1 to 104.';
		return { ...nothing, problems: [...problems, { part: 'daily', text }] };
	}
	if (problems.length > 0) return { ...nothing, problems };
	const users = uniqueUsers(plan.traffic, 7 * weeks)[7 * weeks] as number;
	const control = users / (1 + (plan.arms - 1) * plan.ratio);
	return { problems, users, control, ...detectableWith(plan, control) };
}

/**
 * The smallest effects that so many users show with a plan's power. Its own MDE plays no part.
 *
 * @param plan without problems, but for its MDE
 * @param control users in the control, above 0
 */
export function detectableWith(
	plan: ExperimentPlan,
	control: number
): Pick<Detectable, 'rise' | 'fall'> {
	const test = testOfPlan(plan);
	const enough = (effect: number) => powerOfPlan(plan, test, control, effect) >= plan.power;
	const share = plan.metric === 'proportion';
	const start = share ? 0.01 : plan.sd;
	return {
		rise: smallest(enough, share ? 1 - plan.baseline : Infinity, start),
		fall: smallest((effect) => enough(-effect), share ? plan.baseline : Infinity, start)
	};
}

/** Enough for a curve on a screen. */
const drawnTo = 1e-4;

/**
 * The smallest effect, in the plan's direction and above 0, that each number of weeks shows: the curve
 * on which `detectableIn` is a point.
 *
 * @param plan without problems
 * @param weeks how many, 1 to 104
 * @returns after week 1, week 2 and so on; NaN where no effect is seen
 */
export function detectableByWeek(plan: ExperimentPlan, weeks: number): Float64Array {
	const test = testOfPlan(plan);
	const direction = Math.sign(test.effect);
	const users = uniqueUsers(plan.traffic, 7 * weeks);
	const share = plan.metric === 'proportion';
	const most = share ? (direction > 0 ? 1 - plan.baseline : plan.baseline) : Infinity;
	const found = new Float64Array(weeks);
	// Backwards, since the smallest effect is a start from which the next is reached by doubling.
	let start = Math.abs(test.effect) / 16;
	for (let week = weeks; week >= 1; week--) {
		const control = (users[7 * week] as number) / (1 + (plan.arms - 1) * plan.ratio);
		const enough = (effect: number) =>
			powerOfPlan(plan, test, control, direction * effect) >= plan.power;
		const effect = smallest(enough, most, start, drawnTo);
		found[week - 1] = effect ?? NaN;
		start = effect ?? start;
	}
	return found;
}

/** The least value from 0 to `most` for which something holds that holds for all larger ones. */
function smallest(
	holds: (value: number) => boolean,
	most: number,
	start: number,
	precision = 1e-13
): number | undefined {
	let high = Math.min(start, most);
	for (let round = 0; !holds(high); round++) {
		if (high >= most || round > 60) return undefined;
		high = Math.min(2 * high, most);
	}
	let low = 0;
	for (let round = 0; round < 60 && high - low > precision * high; round++) {
		const middle = (low + high) / 2;
		if (holds(middle)) high = middle;
		else low = middle;
	}
	return high;
}
