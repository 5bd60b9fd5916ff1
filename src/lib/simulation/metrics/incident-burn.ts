import { burnAlert } from '../../stats/index.ts';
import { burnBoundary, burnRules } from './burn-boundary.ts';

export interface IncidentOptions {
	/** Share of requests that must succeed over 30 days, from 0 to below 1. */
	readonly objective: number;
	/** Share of requests that fail while it lasts, above 0 and at most 1. */
	readonly errorRate: number;
	/** How long it lasts, above 0. */
	readonly minutes: number;
}

export interface IncidentBurn {
	/** Share of the 30-day budget that the incident takes; may exceed 1. */
	readonly spent: number;
	/** What the burn-rate alarms say in the incident's last minute. */
	readonly alert: 'page' | 'ticket' | null;
	/** Minutes from its start to the first page; Infinity where it ends before. */
	readonly pageAfter: number;
}

const windows = { '5m': 5, '30m': 30, '1h': 60, '6h': 360, '3d': 4320 } as const;
const minutesOfPeriod = 30 * 24 * 60;

/** One incident at a steady error rate in an otherwise faultless month, held against the budget. */
export function incidentBurn({ objective, errorRate, minutes }: IncidentOptions): IncidentBurn {
	const budget = 1 - objective;
	const over = (window: number) => (errorRate * Math.min(minutes, window)) / window;
	const errorRates = {
		'5m': over(windows['5m']),
		'30m': over(windows['30m']),
		'1h': over(windows['1h']),
		'6h': over(windows['6h']),
		'3d': over(windows['3d'])
	};
	const pages = burnRules.filter(({ id }) => id !== 'ticket');
	const after = burnBoundary(pages, budget, errorRate);
	return {
		spent: (errorRate * minutes) / (budget * minutesOfPeriod),
		alert: burnAlert({ objective, errorRates }),
		pageAfter: minutes > after ? after : Infinity
	};
}
