import { checkPlan } from './check-plan.ts';
import { normalRows, planSize } from './size-of-plan.ts';
import { powerOfPlan, testOfPlan } from './test-of-plan.ts';
import type { ExperimentPlan } from './types.ts';

/** A plan as curves over the effect: what a hand drags along. */
export interface PlanCurve {
	/** In the metric's unit, before dilution, rising away from 0; never beyond what a share can reach. */
	readonly effects: Float64Array;
	/** Power of the plan's own size, or the one asked about, if this were the true effect. */
	readonly power: Float64Array;
	/** Users in all that a plan for this effect needs. */
	readonly total: Float64Array;
	/** Days that they take; Infinity if two years are not enough. */
	readonly days: Float64Array;
}

/**
 * The curves of a plan from a tenth of its effect to three times it.
 *
 * @param points at least 2
 * @param control users in the control, above 0, as a hand drags them; the plan's own if left out
 * @returns undefined for a plan with problems
 */
export function planCurve(
	plan: ExperimentPlan,
	points = 60,
	control?: number
): PlanCurve | undefined {
	if (checkPlan(plan).length > 0) return undefined;
	const test = testOfPlan(plan);
	const users = control ?? (planSize(plan, normalRows(plan, test)).perArm[0] as number);
	const { effect } = test;
	const most = Math.abs(mostEffect(plan, effect));
	const reach = Math.min(3 * Math.abs(effect), most) * Math.sign(effect);
	const effects = Float64Array.from(
		{ length: points },
		(_, k) => effect / 10 + ((reach - effect / 10) * k) / (points - 1)
	);
	const sizes = Array.from(effects, (at) => {
		const asked = { ...test, effect: at, dilutedEffect: at * plan.compliance };
		return planSize(plan, normalRows(plan, asked));
	});
	return {
		effects,
		power: effects.map((at) => powerOfPlan(plan, test, users, at)),
		total: Float64Array.from(sizes, ({ total }) => total),
		days: Float64Array.from(sizes, ({ duration }) => duration.days ?? Infinity)
	};
}

/** The largest effect in a direction. */
function mostEffect({ metric, baseline }: ExperimentPlan, direction: number): number {
	if (metric === 'mean') return direction * Infinity;
	return direction > 0 ? 1 - baseline : -baseline;
}
