import { checkProbability } from '../check-number.ts';
import { checkObjective } from './check-objective.ts';

const windows = ['5m', '30m', '1h', '6h', '3d'] as const;

export type BurnAlertOptions = {
	/** Share of requests that must succeed over 30 days, from 0 to below 1. */
	objective: number;
	/** Share of requests that failed in the last 5 minutes, 30 minutes, hour, 6 hours and 3 days. */
	errorRates: Readonly<Record<(typeof windows)[number], number>>;
};

/**
 * Multiwindow alert on the burn rate: pages if the last hour and 5 minutes burn above 14.4 or the last
 * 6 hours and 30 minutes above 6, and opens a ticket if the last 3 days and 6 hours burn above 1. The
 * short window lets the alert end soon after the trouble.
 *
 * @returns `page` before `ticket`, or null
 * @throws StatsError if the objective or an error rate is out of its range
 * @see Google, The Site Reliability Workbook, chapter 5, https://sre.google/workbook/alerting-on-slos/
 */
export function burnAlert({ objective, errorRates }: BurnAlertOptions): 'page' | 'ticket' | null {
	checkObjective('burnAlert', objective);
	const rates = Object(errorRates) as typeof errorRates;
	for (const name of windows)
		checkProbability('burnAlert', `the error rate of ${name}`, rates[name]);
	// 1 - 0.9 is a bit less than 0.1: what burns at the threshold must not ring for that.
	const budget = (1 - objective) * (1 + 1e-12);
	const burns = (long: keyof typeof rates, short: keyof typeof rates, rate: number) =>
		rates[long] > rate * budget && rates[short] > rate * budget;
	if (burns('1h', '5m', 14.4) || burns('6h', '30m', 6)) return 'page';
	return burns('3d', '6h', 1) ? 'ticket' : null;
}
