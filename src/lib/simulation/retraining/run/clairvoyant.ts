import type { Candidate } from '../learner/candidates.ts';
import type { Ground } from '../learner/ground.ts';
import { trueAccuracy } from '../world/true-accuracy.ts';
import { billOf, labelsOfDay } from './bill-of.ts';
import type { LabBill, LabPrices } from './types.ts';
import { entryOf } from '../world/history-days.ts';

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
 * Time and accuracies grow with the square of the days: 266,000 for two years.
 */
export function clairvoyant(ground: Ground, prices: LabPrices): Clairvoyant {
	const { world, candidates } = ground;
	const { days } = world;
	const perShare = prices.answersPerDay * prices.wrong;
	// cost[s]: the least from the morning after s on, with the model of that evening; next: when it ends.
	const cost = new Float64Array(days);
	const next = new Int16Array(days);
	const bestFrom = (model: Candidate, from: number): readonly [number, number] => {
		let [run, least, end] = [0, Infinity, days];
		for (let day = from; day < days; day++) {
			run += perShare * (1 - accuracyOn(ground, model, day));
			const then = run + prices.training + (cost[day] as number);
			if (then < least) [least, end] = [then, day];
		}
		return run <= least ? [run, days] : [least, end];
	};
	for (let day = days - 1; day >= 0; day--) {
		const model = candidates.byDay[day];
		// Without a model the training is only paid for.
		[cost[day], next[day]] = model ? bestFrom(model, day + 1) : [Infinity, days];
	}
	const [least, first] = bestFrom(candidates.first, 0);
	const idle = wrongMoney(servedBy(ground, [], days), perShare);
	const isIdle = first === days || idle <= least + days * labelsOfDay(ground, prices);
	return outcomeOf(ground, prices, isIdle ? [] : scheduleFrom(first, next, days));
}

function wrongMoney(accuracy: Float64Array, perShare: number): number {
	return accuracy.reduce((sum, share) => sum + perShare * (1 - share), 0);
}

function scheduleFrom(first: number, next: Int16Array, days: number): number[] {
	const schedule: number[] = [];
	for (let day = first; day < days; day = next[day] as number) schedule.push(day);
	return schedule;
}

function outcomeOf(ground: Ground, prices: LabPrices, schedule: readonly number[]): Clairvoyant {
	const accuracy = servedBy(ground, schedule, ground.world.days);
	const done = { accuracy, trainings: schedule, buysLabels: schedule.length > 0 };
	return { days: schedule, accuracy, ...billOf(ground, prices, done) };
}

function servedBy(ground: Ground, schedule: readonly number[], days: number): Float64Array {
	const { first, byDay } = ground.candidates;
	const accuracy = new Float64Array(days);
	let model = first;
	for (let day = 0, k = 0; day < days; day++) {
		accuracy[day] = accuracyOn(ground, model, day);
		if (schedule[k] !== day) continue;
		model = byDay[day] ?? model;
		k++;
	}
	return accuracy;
}

function accuracyOn({ course, world }: Ground, model: Candidate, day: number): number {
	return trueAccuracy(course, world.separation / 2, model.line, entryOf(day));
}
