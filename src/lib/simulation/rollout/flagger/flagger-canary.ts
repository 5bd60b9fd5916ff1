/** A Flagger Canary's progress, with Flagger's own defaults filled in. */
export interface FlaggerPlan {
	readonly intervalSeconds: number;
	/** Failed checks that roll back. They add up and are never forgotten. */
	readonly threshold: number;
	/** Weights in per cent, rising, as the canary is given them one after the other. */
	readonly weights: readonly number[];
}

export interface CanaryState {
	/** Index of the present weight; -1 before the first. */
	readonly step: number;
	readonly failedChecks: number;
}

export type CanaryAction = 'advance' | 'halt' | 'rollback' | 'promote';

export const newCanary: CanaryState = { step: -1, failedChecks: 0 };

/** Whether this look ends the release before any check is made. */
export const mustRollBack = (state: CanaryState, plan: FlaggerPlan) =>
	state.failedChecks >= plan.threshold;

/**
 * One reconcile: roll back once enough checks have failed, else check (never before the first
 * weight), else go on, and promote where there is nowhere to go.
 *
 * @param passed whether this look's checks pass; undefined halts without counting
 * @see https://github.com/fluxcd/flagger, pkg/controller/scheduler.go
 */
export function reconcile(
	state: CanaryState,
	plan: FlaggerPlan,
	passed: boolean | undefined
): { readonly state: CanaryState; readonly action: CanaryAction } {
	if (mustRollBack(state, plan)) return { state, action: 'rollback' };
	if (state.step >= 0 && !passed) {
		const failedChecks = state.failedChecks + (passed === undefined ? 0 : 1);
		return { state: { ...state, failedChecks }, action: 'halt' };
	}
	if (state.step >= plan.weights.length - 1) return { state, action: 'promote' };
	return { state: { ...state, step: state.step + 1 }, action: 'advance' };
}

/**
 * The weights that stepWeight and maxWeight come to: the last may lie above maxWeight, since
 * Flagger asks whether there is room for another step, not whether the step fits.
 */
export function flaggerWeights(stepWeight: number, maxWeight: number): readonly number[] {
	const weights: number[] = [];
	for (let weight = 0; weight < maxWeight;) {
		weight = Math.min(100, weight + stepWeight);
		weights.push(weight);
	}
	return weights;
}
