import type { Plan } from '$lib/simulation/rollout';
import { oneLink } from '../one/fields.ts';
import { limits, type OneState } from '../one/state.ts';

const between = (value: number, { min, max }: { min: number; max: number }) =>
	Math.round(Math.min(max, Math.max(min, value)));

/** The fragment that opens one of the plans as a release of its own, on the same day. */
export function linkOf(state: OneState, plan: Plan): string {
	return oneLink.write({
		...state,
		...plan,
		holdMinutes: between(plan.holdMinutes, limits.holdMinutes),
		rollbackMinutes: between(plan.rollbackMinutes, limits.rollbackMinutes),
		orders: []
	});
}
