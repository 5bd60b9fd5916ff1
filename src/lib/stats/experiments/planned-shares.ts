import { checkFinite, checkProbability } from '../check-number.ts';
import { StatsError } from '../stats-error.ts';

/** What is expected without the change, and how far the change is to move it. */
export type PlannedEffect = {
	/** Share of successes in the first arm, from 0 to 1. */
	baseline: number;
	/** Difference to see, up or down: in points (0.01 is one), or relative to the baseline. */
	effect: number;
	/** Whether `effect` is a share of the baseline: 0.1 then means one tenth more. */
	relative?: boolean;
};

/**
 * The shares in the two arms of a plan.
 *
 * @throws StatsError `not-finite` or `not-a-probability`
 */
export function plannedShares(
	caller: string,
	{ baseline, effect, relative = false }: PlannedEffect
): [number, number] {
	checkProbability(caller, 'baseline', baseline);
	checkFinite(caller, 'effect', effect);
	const target = baseline + (relative ? baseline * effect : effect);
	checkProbability(caller, 'baseline with the effect', target);
	return [baseline, target];
}

/** @throws StatsError `out-of-range` if there is nothing to see */
export function checkEffect(caller: string, effect: number): void {
	if (effect !== 0) return;
	throw new StatsError('out-of-range', `${caller} requires an effect other than 0`);
}
