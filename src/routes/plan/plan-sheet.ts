import type { Plan, PlanDay } from '$lib/study';
import type { BookPractice, PlanBook } from './plan-book.ts';
import { dateAfter } from './plan-dates.ts';
import type { Wish } from './plan-input.ts';

type Named = { id: string; title: string };

/** What is read on a day. */
export type SheetLesson = Named & { number: number; part: 'whole' | 'begin' | 'on' | 'end' };

/** A day of a plan as it is written down. */
export type SheetDay = {
	/** `2026-11-27`; undefined in a plan that is only an example. */
	date: string | undefined;
	lessons: SheetLesson[];
	fresh: number;
	again: number;
	questions: Named[];
	scenarios: Named[];
	reading: number;
	cards: number;
	practice: number;
};

/** A plan as it is written down: counts and titles, rounded. */
export type PlanSheet = {
	days: SheetDay[];
	/** Minutes that a day has. */
	most: number;
	cards: number;
	met: number;
	known: number;
	/** Known as likely as not within so many of it: two standard deviations. */
	margin: number;
	knownWithout: number;
	retention: number;
	left: { lessons: (Named & { number: number })[]; cards: number };
};

/**
 * Writes a plan down.
 *
 * @param today the first day; undefined for an example
 */
export function planSheet(
	plan: Plan,
	book: PlanBook,
	{ minutes }: Pick<Wish, 'minutes'>,
	today: string | undefined
): PlanSheet {
	const lesson = (id: string) => {
		const found = book.lessons.find((one) => one.id === id);
		return { id, number: found?.number ?? 0, title: found?.title ?? id };
	};
	return {
		days: plan.days.map((day) => sheetDay(day, book, today)),
		most: minutes,
		...{ cards: plan.cards, met: plan.met, retention: plan.retention },
		known: Math.round(plan.known),
		margin: Math.max(1, Math.round(2 * plan.spread)),
		knownWithout: Math.round(plan.knownWithout),
		left: { lessons: plan.left.lessons.map(lesson), cards: plan.left.cards.length }
	};

	function sheetDay(day: PlanDay, { questions, scenarios }: PlanBook, from: string | undefined) {
		return {
			date: from && dateAfter(from, day.day),
			lessons: day.lessons.map(({ id, isBegun, isDone }) => ({
				...lesson(id),
				part: partOf(isBegun, isDone)
			})),
			...{ fresh: day.fresh.length, again: Math.round(day.again) },
			questions: day.questions.map((id) => named(id, questions)),
			scenarios: day.scenarios.map((id) => named(id, scenarios)),
			...{ reading: day.minutes.reading, cards: day.minutes.cards },
			practice: day.minutes.practice
		};
	}
}

const named = (id: string, list: readonly BookPractice[]): Named => ({
	id,
	title: list.find((one) => one.id === id)?.title ?? id
});

function partOf(isBegun: boolean, isDone: boolean): SheetLesson['part'] {
	if (isBegun) return isDone ? 'end' : 'on';
	return isDone ? 'whole' : 'begin';
}

/** All minutes of a day, whole. */
export const minutesOf = ({ reading, cards, practice }: SheetDay): number =>
	Math.round(reading + cards + practice);
