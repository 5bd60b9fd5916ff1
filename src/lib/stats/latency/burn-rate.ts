import { checkProbability } from '../check-number.ts';
import { checkObjective } from './check-objective.ts';

/**
 * Burn rate: how many times faster than the objective allows the error budget is being spent. At 1 it
 * lasts for the whole period.
 *
 * @param errorRate share of requests that fail, from 0 to 1
 * @param objective share of requests that must succeed, from 0 to below 1
 * @throws StatsError if an option is out of its range
 * @see Google, The Site Reliability Workbook, chapter 5, https://sre.google/workbook/alerting-on-slos/
 */
export function burnRate({
	errorRate,
	objective
}: {
	errorRate: number;
	objective: number;
}): number {
	checkProbability('burnRate', 'errorRate', errorRate);
	checkObjective('burnRate', objective);
	return errorRate / (1 - objective);
}
