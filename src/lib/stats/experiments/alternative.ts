import { checkChoice } from '../check-choice.ts';
import { checkLevel } from '../check-level.ts';
import { normalQuantile } from '../special/normal-quantile.ts';
import { StatsError } from '../stats-error.ts';

/** Whether an effect in either direction counts, or only one in the direction that is planned for. */
export type Alternative = 'two-sided' | 'one-sided';

/** What every plan states beforehand. */
export type PlanLevels = {
	/** Chance of a false alarm, between 0 and 1; 0.05 if left out. */
	alpha?: number;
	/** Chance to see the effect if it is there, between alpha and 1; 0.8 if left out. */
	power?: number;
	alternative?: Alternative;
};

/** Alpha on one side, checked. */
export function alphaPerSide(
	caller: string,
	alpha = 0.05,
	alternative: Alternative = 'two-sided'
): number {
	checkLevel(caller, 'alpha', alpha);
	checkChoice(caller, 'alternative', alternative, ['two-sided', 'one-sided']);
	return alternative === 'two-sided' ? alpha / 2 : alpha;
}

/**
 * The normal scores of a plan: of alpha on one side, and of the power.
 *
 * @throws StatsError if a level is not between 0 and 1, or power is not above alpha
 */
export function planScores(
	caller: string,
	{ alpha = 0.05, power = 0.8, alternative = 'two-sided' }: PlanLevels
): { critical: number; wanted: number } {
	const side = alphaPerSide(caller, alpha, alternative);
	checkLevel(caller, 'power', power);
	if (power > alpha) return { critical: -normalQuantile(side), wanted: normalQuantile(power) };
	throw new StatsError(
		'out-of-range',
		`${caller} requires power above alpha, got ${power} and ${alpha}: a coin gives as much`
	);
}
