import { checkPositive, checkProbability } from '../check-number.ts';

export type BurnThresholdOptions = {
	/** Share of the budget that may be gone when the alert rings, from 0 to 1. */
	budgetShare: number;
	windowHours: number;
	periodDays?: number;
};

/**
 * The burn rate at which an alert window spends a given share of the error budget: 2 % in 1 hour is
 * 14.4, for a period of 30 days.
 *
 * @throws StatsError if an option is out of its range
 * @see Google, The Site Reliability Workbook, chapter 5, https://sre.google/workbook/alerting-on-slos/
 */
export function burnThreshold({
	budgetShare,
	windowHours,
	periodDays = 30
}: BurnThresholdOptions): number {
	checkProbability('burnThreshold', 'budgetShare', budgetShare);
	checkPositive('burnThreshold', 'windowHours', windowHours);
	checkPositive('burnThreshold', 'periodDays', periodDays);
	return (budgetShare * periodDays * 24) / windowHours;
}
