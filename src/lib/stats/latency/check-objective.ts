import { checkProbability } from '../check-number.ts';
import { StatsError } from '../stats-error.ts';

/**
 * Makes sure that an objective leaves an error budget: it is from 0 to below 1.
 *
 * @throws StatsError `not-a-probability` or `out-of-range`
 */
export function checkObjective(caller: string, objective: number): void {
	checkProbability(caller, 'objective', objective);
	if (objective < 1) return;
	throw new StatsError('out-of-range', `${caller} requires an objective below 1: 1 has no budget`);
}
