import { preference } from '$lib/storage';
import { planToDate, type PlanWish } from '$lib/study';
import type { PlanBook } from './plan-book.ts';
import { planInput, type Standing } from './plan-input.ts';

/** What a plan makes of a day: worked out once, so that what is done of it can be told. */
export type TodayPart = {
	/** The day, and the wish it was worked out for. */
	day: string;
	made: number;
	/** Lessons to read on, with the minutes of today. */
	lessons: { id: string; minutes: number; isDone: boolean }[];
	/** New cards of today that come first; how many were met before. */
	fresh: string[];
	met: number;
	questions: string[];
	scenarios: string[];
	/** The share that cards are kept at. */
	retention: number;
	/** Minutes of each day from today on: with cards, and with all else. */
	ahead: [cards: number, other: number][];
	/** Known on the day by the plan, of all. */
	known: number;
	cards: number;
};

const isTexts = (value: unknown): value is string[] =>
	Array.isArray(value) && value.every((one) => typeof one === 'string');

const isNumbers = (...values: unknown[]) => values.every((one) => typeof one === 'number');

function isPart(value: unknown): value is TodayPart | undefined {
	if (typeof value !== 'object' || value === null) return false;
	const { day, made, lessons, fresh, met, questions, scenarios, ...rest } =
		value as Partial<TodayPart>;
	return (
		typeof day === 'string' &&
		isNumbers(made, met, rest.retention, rest.known, rest.cards) &&
		[fresh, questions, scenarios].every(isTexts) &&
		Array.isArray(rest.ahead) &&
		rest.ahead.every((one) => Array.isArray(one) && isNumbers(...one)) &&
		Array.isArray(lessons) &&
		lessons.every((one) => typeof one?.id === 'string' && isNumbers(one.minutes))
	);
}

const stored = preference<TodayPart | undefined>('plan-today', undefined, isPart);

/** Today's part as it was worked out before, if it was. */
export function storedPart(wish: PlanWish, today: string): TodayPart | undefined {
	const part = stored.read();
	return part?.day === today && part.made === wish.made ? part : undefined;
}

/** Today's part of a plan: that of earlier today, or a new one, which is then kept. */
export function todayPart(book: PlanBook, standing: Standing, wish: PlanWish): TodayPart {
	const before = storedPart(wish, standing.today);
	if (before) return before;
	const plan = planToDate(planInput(book, standing, wish));
	const [day] = plan.days;
	const part: TodayPart = {
		...{ day: standing.today, made: wish.made, met: standing.met },
		lessons: (day?.lessons ?? []).map(({ id, minutes, isDone }) => ({ id, minutes, isDone })),
		fresh: [...(day?.fresh ?? [])],
		questions: [...(day?.questions ?? [])],
		scenarios: [...(day?.scenarios ?? [])],
		ahead: plan.days.map(({ minutes: { cards, reading, practice } }) => [
			Math.round(cards),
			Math.round(reading + practice)
		]),
		...{ retention: plan.retention, known: Math.round(plan.known), cards: plan.cards }
	};
	stored.write(part);
	return part;
}
