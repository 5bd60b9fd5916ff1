import { createRng } from '../random/index.ts';
import type { Memory, StudySettings } from './memory.ts';
import { choicesOf, recall, unseen } from './schedule.ts';
import { dayLength } from './study-day.ts';

/** Answers a day, learning steps counted, averaged over a month. */
export type DailyLoad = {
	/** Over the first thirty days. */
	first: number;
	/** Over the third thirty days. */
	third: number;
};

const month = 30;
const days = 3 * month;
/** Cards followed; the load of all is so many times theirs. */
const followed = 60;
/** A card that is forgotten over and over is not followed without end. */
const mostAnswers = 60;

/**
 * How many answers a day a schedule asks for: some cards are followed for ninety days, known as often as
 * FSRS expects and then answered “good”, otherwise “again”.
 *
 * @param settings of which the limit of reviews only cuts off what is above it
 * @param cards how many there are to be learnt
 */
export function dailyLoad(settings: StudySettings, cards: number): DailyLoad {
	const byAge = new Float64Array(days);
	for (let card = 0; card < followed; card++) follow(String(card), settings, byAge);
	const load = new Float64Array(days);
	let left = cards;
	for (let day = 0; day < days; day++) {
		const fresh = Math.min(left, settings.newPerDay);
		left -= fresh;
		for (let age = 0; day + age < days; age++) {
			load[day + age] = (load[day + age] ?? 0) + (fresh * (byAge[age] ?? 0)) / followed;
		}
	}
	const average = (from: number) =>
		load.subarray(from, from + month).reduce((sum, answers) => sum + answers, 0) / month;
	return { first: average(0), third: average(2 * month) };
}

/** Counts the answers that one card asks for, by the days since it was new. */
function follow(card: string, settings: StudySettings, byAge: Float64Array): void {
	const random = createRng(`load ${card}`);
	const zone = () => 0;
	let at = (settings.dayStart + 8) * (dayLength / 24);
	let memory: Memory = unseen(at);
	for (let answer = 0; answer < mostAnswers; answer++) {
		const age = Math.floor(at / dayLength);
		if (age >= days) return;
		byAge[age] = (byAge[age] ?? 0) + 1;
		const isKnown = memory.last === undefined || random.uniform() < recall(memory, at);
		memory = choicesOf(memory, { card, at, settings, zone })[isKnown ? 3 : 1];
		at = memory.due;
	}
}
