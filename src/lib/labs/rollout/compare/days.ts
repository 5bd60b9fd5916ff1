import type { Bill } from '$lib/simulation/rollout';
import type { OneState } from '../one/state.ts';
import { counted, measureOf } from './measure.ts';

/** Days that are compared when one is not enough. */
export const comparedDays = 20;

/** One plan on all these days. */
export type PlanDays = {
	readonly least: number;
	readonly most: number;
	/** Days on which no plan did better. */
	readonly wins: number;
	/** Days on which its end was right. */
	readonly right: number;
};

/** What the days come to, plan by plan. */
export type DaysReading = { readonly days: number; readonly plans: readonly PlanDays[] };

/** The bills of each plan, a day each, as ranges. */
export function daysReading(state: OneState, bills: readonly (readonly Bill[])[]): DaysReading {
	const measure = measureOf(state.defect);
	const values = bills.map((list) => list.map((bill) => counted(measure, bill)));
	const days = bills[0]?.length ?? 0;
	const best = Array.from({ length: days }, (_, day) =>
		Math.min(...values.map((list) => list[day] ?? Infinity))
	);
	const plans = bills.map((list, plan) => {
		const own = values[plan] ?? [];
		return {
			least: Math.min(...own),
			most: Math.max(...own),
			wins: own.filter((value, day) => value === best[day]).length,
			right: list.filter(({ verdict }) => verdict === 'right').length
		};
	});
	return { days, plans };
}
