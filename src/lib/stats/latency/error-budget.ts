import { checkPositive } from '../check-number.ts';
import { burnRate } from './burn-rate.ts';

export type ErrorBudgetOptions = {
	/** Share of requests that must succeed, from 0 to below 1. */
	objective: number;
	/** Share of requests that fail now, from 0 to 1. */
	errorRate?: number;
	periodDays?: number;
};

export type ErrorBudget = {
	/** Share of requests that may fail. */
	share: number;
	/** Minutes of full outage that the period has room for. */
	minutes: number;
	burnRate: number;
	/** Until nothing is left of a full budget at this burn rate; Infinity without errors. */
	hoursToExhaustion: number;
	/** Share of the budget that an hour at this burn rate takes. */
	spentPerHour: number;
};

/**
 * Error budget of a service level objective, and how long it lasts.
 *
 * @throws StatsError if an option is out of its range
 * @see Google, The Site Reliability Workbook, chapter 5, https://sre.google/workbook/alerting-on-slos/
 */
export function errorBudget({
	objective,
	errorRate = 0,
	periodDays = 30
}: ErrorBudgetOptions): ErrorBudget {
	const burning = burnRate({ errorRate, objective });
	checkPositive('errorBudget', 'periodDays', periodDays);
	const hours = periodDays * 24;
	const share = 1 - objective;
	return {
		share,
		minutes: share * hours * 60,
		burnRate: burning,
		hoursToExhaustion: burning > 0 ? hours / burning : Infinity,
		spentPerHour: burning / hours
	};
}
