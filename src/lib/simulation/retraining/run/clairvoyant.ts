import type { Ground } from '../learner/ground.ts';
import { billOf } from './bill-of.ts';
import type { Foresight } from './foresight.ts';
import type { LabBill, LabPrices } from './types.ts';

/** The best that could have been done. */
export interface Clairvoyant {
	/** Evenings of trainings, rising. */
	readonly days: readonly number[];
	/** True accuracy by served day. */
	readonly accuracy: Float64Array;
	/** Money of each day but for the unavoidable. */
	readonly money: Float64Array;
	readonly bill: LabBill;
}

/**
 * The cheapest schedule in hindsight, by dynamic programming over evenings.
 *
 * It knows the whole world in advance: the true accuracy that the model of each evening will have on
 * every later day, which trainings fail and which learn from a bad batch. It may train on any evenings,
 * as often as it likes, without rest or gate. It has the same learner, window, label delay and prices
 * as every policy: it may not learn from labels sooner, choose its rows, or use a model twice. A policy
 * of the lab, whatever its gate, serves one of the schedules among which this one is the cheapest, and
 * pays for its trainings at least once each; so none comes cheaper.
 *
 * @param foresight of the ground
 */
export function clairvoyant(ground: Ground, prices: LabPrices, foresight: Foresight): Clairvoyant {
	const { days } = ground.world;
	const schedule = cheapest(foresight, days, prices);
	const idle = { days: [], ...outcomeOf(ground, prices, [], foresight) };
	if (schedule.length === 0) return idle;
	const busy = { days: schedule, ...outcomeOf(ground, prices, schedule, foresight) };
	// Who never trains buys no labels.
	return idle.bill.total <= busy.bill.total ? idle : busy;
}

/** The cheapest schedule but for labels: from the last evening backwards. */
function cheapest(wrong: Foresight, days: number, prices: LabPrices): number[] {
	const perShare = prices.answersPerDay * prices.wrong;
	// cost[s]: the least from day s on with the model of row s in service; next[s]: its last day.
	const cost = new Float64Array(days + 1);
	const next = new Int16Array(days + 1).fill(days);
	for (let row = days - 1; row >= 0; row--) {
		let [run, least, end] = [0, Infinity, days];
		for (let day = row; day < days; day++) {
			run += perShare * (wrong[row * days + day] as number);
			const then = run + prices.training + (cost[day + 1] as number);
			if (then < least) [least, end] = [then, day];
		}
		// Without a model, which makes both NaN, the training would only be paid for.
		cost[row] = run === run ? Math.min(run, least) : Infinity;
		next[row] = least < run ? end : days;
	}
	return scheduleFrom(next, days);
}

function scheduleFrom(next: Int16Array, days: number): number[] {
	const schedule: number[] = [];
	for (let day = next[0] as number; day < days; day = next[day + 1] as number) schedule.push(day);
	return schedule;
}

function outcomeOf(
	ground: Ground,
	prices: LabPrices,
	schedule: readonly number[],
	wrong: Foresight
): Omit<Clairvoyant, 'days'> {
	const { days } = ground.world;
	let row = 0;
	const accuracy = new Float64Array(days);
	const trainings = new Set(schedule);
	for (let day = 0; day < days; day++) {
		accuracy[day] = 1 - (wrong[row * days + day] as number);
		if (trainings.has(day)) row = day + 1;
	}
	const done = { accuracy, trainings: schedule, buysLabels: schedule.length > 0 };
	return { accuracy, ...billOf(ground, prices, done) };
}
