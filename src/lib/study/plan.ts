import type { Memory, StudySettings } from './memory.ts';
import { choicesOf, recall, unseen } from './schedule.ts';
import { dayLength } from './study-day.ts';

/** A card that the interview may need. */
export type PlannedCard = {
	readonly card: string;
	readonly topic: string;
	/** Undefined for a card never asked. */
	readonly memory: Memory | undefined;
};

export type PlannedLesson = {
	readonly id: string;
	readonly topic: string;
	readonly minutes: number;
};

export type PlanInput = {
	/** In the order in which new ones would come. */
	readonly cards: readonly PlannedCard[];
	/** Those not read yet, in the order of the book. */
	readonly lessons: readonly PlannedLesson[];
	/** Now; the interview is at the same hour, `days` later. */
	readonly at: number;
	readonly days: number;
	readonly minutesPerDay: number;
	readonly settings: StudySettings;
};

/** What one day holds. */
export type PlanDay = {
	/** 0 for today. */
	readonly day: number;
	readonly lessons: readonly string[];
	/** Cards asked for the first time, and those asked again. */
	readonly fresh: readonly string[];
	readonly again: readonly string[];
	readonly minutes: number;
};

export type Plan = {
	readonly days: readonly PlanDay[];
	/** The share of all these cards that is expected to be known on the day, with the plan and without. */
	readonly recall: number;
	readonly recallWithout: number;
	/** The same by topic, the weakest first as it stands now. */
	readonly topics: readonly { topic: string; now: number; then: number }[];
	/** What does not fit into the days. */
	readonly left: { readonly lessons: readonly string[]; readonly cards: readonly string[] };
};

/** What a card costs, in minutes: read and answered once more, or for the first time with its steps. */
export const costs = { again: 0.2, fresh: 0.8 } as const;

type Held = { card: PlannedCard; memory: Memory | undefined };

const mean = (values: readonly number[]) =>
	values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
const knownAt = (held: Held, at: number) => (held.memory ? recall(held.memory, at) : 0);

/**
 * A plan to a date: each day first the cards whose recall has fallen below what the reader wants, then
 * of the weakest topic the next lesson and its new cards, as far as the minutes go; the last day is kept
 * for what would be known worst on the day itself. A review counts with what is expected of it: the
 * memory after a good answer by the chance that it is known, else the memory after a forgotten one.
 */
export function planToDate(input: PlanInput): Plan {
	const { at, days, minutesPerDay } = input;
	const held = input.cards.map((card): Held => ({ card, memory: card.memory }));
	const then = at + days * dayLength;
	const topics = topicsByWeakness(held, then);
	const lessons = inOrderOf(topics, input.lessons, (lesson) => lesson.topic);
	const isUnread = new Set(lessons.map(({ id }) => id));
	const planned: PlanDay[] = [];
	for (let day = 0; day < days; day += 1) {
		const now = at + day * dayLength;
		const taken: Day = { day, lessons: [], fresh: [], again: [], minutes: 0 };
		const spend = spender(taken, minutesPerDay);
		const isLast = day === days - 1;
		for (const one of reviewsOf(held, { now, then, isLast, input })) {
			if (spend(costs.again, taken.again, one.card.card)) review(one, now, input.settings);
		}
		if (!isLast || days === 1) {
			takeNew({ held, topics, lessons, isUnread, spend, taken, now, input });
		}
		planned.push(taken);
	}
	return {
		days: planned,
		recall: mean(held.map((one) => knownAt(one, then))),
		recallWithout: mean(input.cards.map((card) => knownAt({ card, memory: card.memory }, then))),
		topics: topics.map((topic) => topicLine(topic, held, input, then)),
		left: {
			lessons: lessons.filter(({ id }) => isUnread.has(id)).map(({ id }) => id),
			cards: held.filter(({ memory }) => !memory).map(({ card }) => card.card)
		}
	};
}

type Day = { day: number; lessons: string[]; fresh: string[]; again: string[]; minutes: number };
type Spend = (minutes: number, list: string[], id: string) => boolean;

/** Takes something into the day if its minutes still fit. */
function spender(taken: Day, most: number): Spend {
	return (minutes, list, id) => {
		if (taken.minutes + minutes > most + 1e-9) return false;
		taken.minutes += minutes;
		list.push(id);
		return true;
	};
}

/** The topics, that first of which least would be known on the day. */
function topicsByWeakness(held: readonly Held[], then: number): string[] {
	const names = [...new Set(held.map(({ card }) => card.topic))];
	const known = new Map(
		names.map((name) => [
			name,
			mean(held.filter(({ card }) => card.topic === name).map((one) => knownAt(one, then)))
		])
	);
	return names.toSorted((one, other) => (known.get(one) ?? 0) - (known.get(other) ?? 0));
}

function inOrderOf<T>(topics: readonly string[], list: readonly T[], topicOf: (one: T) => string) {
	const place = (one: T) => {
		const found = topics.indexOf(topicOf(one));
		return found < 0 ? topics.length : found;
	};
	return list.toSorted((one, other) => place(one) - place(other));
}

/** What to ask again on a day, the worst known first; on the last one judged by the interview's day. */
function reviewsOf(
	held: readonly Held[],
	{ now, then, isLast, input }: { now: number; then: number; isLast: boolean; input: PlanInput }
): Held[] {
	const when = isLast ? then : now;
	return held
		.filter(({ memory }) => memory !== undefined)
		.filter((one) => isLast || knownAt(one, now) < input.settings.retention)
		.toSorted((one, other) => knownAt(one, when) - knownAt(other, when));
}

/** The memory that is expected after a review. */
function review(one: Held, at: number, settings: StudySettings): void {
	const { memory, card } = one;
	if (!memory) return;
	const sitting = { card: card.card, at, settings, zone: () => 0 };
	const chance = recall(memory, at);
	const { 3: good, 1: again } = choicesOf(memory, sitting);
	const blend = (known: number, forgotten: number) => chance * known + (1 - chance) * forgotten;
	one.memory = {
		...good,
		stage: 2,
		stability: blend(good.stability, again.stability),
		difficulty: blend(good.difficulty, again.difficulty)
	};
}

type NewTaking = {
	held: readonly Held[];
	topics: readonly string[];
	lessons: readonly PlannedLesson[];
	isUnread: Set<string>;
	spend: Spend;
	taken: Day;
	now: number;
	input: PlanInput;
};

/** Topic by topic: its lessons, then its new cards. A lesson for which today is too full waits, and its cards with it. */
function takeNew(taking: NewTaking): void {
	const { held, topics, lessons, isUnread, spend, taken, now } = taking;
	const { settings, minutesPerDay } = taking.input;
	for (const topic of topics) {
		const unread = lessons.filter((lesson) => lesson.topic === topic && isUnread.has(lesson.id));
		for (const { id, minutes } of unread)
			if (spend(minutes, taken.lessons, id)) isUnread.delete(id);
		// A lesson that no day holds is left out, and its cards are asked without it.
		if (unread.some(({ id, minutes }) => isUnread.has(id) && minutes <= minutesPerDay)) continue;
		for (const one of held) {
			if (one.memory || one.card.topic !== topic) continue;
			if (!spend(costs.fresh, taken.fresh, one.card.card)) break;
			const sitting = { card: one.card.card, at: now, settings, zone: () => 0 };
			one.memory = { ...choicesOf(unseen(now), sitting)[3], stage: 2 };
		}
	}
}

function topicLine(topic: string, held: readonly Held[], input: PlanInput, then: number) {
	const of = held.filter(({ card }) => card.topic === topic);
	return {
		topic,
		now: mean(of.map(({ card }) => knownAt({ card, memory: card.memory }, input.at))),
		then: mean(of.map((one) => knownAt(one, then)))
	};
}
