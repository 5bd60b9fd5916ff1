import { powerOfPlan, testOfPlan } from './test-of-plan.ts';
import type { ExperimentPlan } from './types.ts';

/** Power of a plan as its users grow, for its own effect and for two beside it. */
export interface PowerOverUsers {
	/** Users in the control, rising from 0; closer together where the curve is steep. */
	readonly users: Float64Array;
	readonly power: Float64Array;
	/** The same for `largerBy` and `smallerBy` times the effect; undefined beyond what a share can reach. */
	readonly larger: Float64Array | undefined;
	readonly smaller: Float64Array;
}

export const largerBy = 1.5;
export const smallerBy = 0.7;

/**
 * The curves from no users to `most` in the control.
 *
 * @param plan without problems
 * @param most users in the control, above 0
 * @param points at least 2
 */
export function powerOverUsers(plan: ExperimentPlan, most: number, points = 81): PowerOverUsers {
	const test = testOfPlan(plan);
	const users = Float64Array.from({ length: points }, (_, i) => {
		const share = i / (points - 1);
		return most * share * share;
	});
	const powerOf = (times: number) =>
		users.map((control) =>
			powerOfPlan(plan, test, Math.max(control, 1e-6 * most), times * test.effect)
		);
	const target = plan.baseline + largerBy * test.effect;
	const isPossible = plan.metric === 'mean' || (target >= 0 && target <= 1);
	return {
		users,
		power: powerOf(1),
		larger: isPossible ? powerOf(largerBy) : undefined,
		smaller: powerOf(smallerBy)
	};
}
