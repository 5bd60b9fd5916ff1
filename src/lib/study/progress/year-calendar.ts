import type { DayCount } from '../memory.ts';
import { shiftDay, weekday } from './calendar-days.ts';

/** A square of the calendar: 0 for a day without reviews, 4 for one of the reader's busiest. */
export type YearSquare = {
	readonly day: string;
	readonly reviews: number;
	readonly level: 0 | 1 | 2 | 3 | 4;
};

/** The last year by weeks, which begin on Mondays; the last one ends today. */
export type YearCalendar = {
	readonly weeks: readonly (readonly YearSquare[])[];
	readonly total: number;
	readonly busiest: YearSquare | undefined;
};

/** A month of the calendar in numbers. */
export type MonthSum = {
	/** `2026-11`. */
	readonly month: string;
	readonly reviews: number;
	/** Days with reviews. */
	readonly studied: number;
	readonly took: number;
};

const weeksBack = 52;
const days = 7;

/**
 * @param counts of any days, in any order
 * @param today the reader's day
 */
export function yearCalendar(counts: readonly DayCount[], today: string): YearCalendar {
	const reviews = new Map(counts.map((count) => [count.day, count.reviews]));
	const first = shiftDay(today, -weekday(today) - weeksBack * days);
	const all: { day: string; reviews: number }[] = [];
	for (let day = first; day <= today; day = shiftDay(day, 1)) {
		all.push({ day, reviews: reviews.get(day) ?? 0 });
	}
	const levelOf = levels(all.map((day) => day.reviews));
	const squares = all.map((day): YearSquare => ({ ...day, level: levelOf(day.reviews) }));
	const weeks = Array.from({ length: Math.ceil(squares.length / days) }, (_, week) =>
		squares.slice(week * days, (week + 1) * days)
	);
	return {
		weeks,
		total: squares.reduce((sum, day) => sum + day.reviews, 0),
		busiest: squares.reduce<YearSquare | undefined>(
			(most, day) => (day.reviews > (most?.reviews ?? 0) ? day : most),
			undefined
		)
	};
}

/** A day's level says in which quarter of the reader's own days with reviews it lies. */
function levels(reviews: readonly number[]): (reviews: number) => YearSquare['level'] {
	const some = reviews.filter((count) => count > 0).toSorted((one, other) => one - other);
	const cuts = [1, 2, 3].map((quarter) => some[Math.ceil((quarter * some.length) / 4) - 1] ?? 0);
	return (count) => {
		if (count === 0) return 0;
		return (1 + cuts.filter((cut) => count > cut).length) as YearSquare['level'];
	};
}

/** The months of some days, the newest first. */
export function monthSums(counts: readonly DayCount[]): MonthSum[] {
	const months = new Map<string, MonthSum>();
	for (const { day, reviews, took } of counts) {
		const month = day.slice(0, 7);
		const sum = months.get(month) ?? { month, reviews: 0, studied: 0, took: 0 };
		months.set(month, {
			month,
			reviews: sum.reviews + reviews,
			studied: sum.studied + Number(reviews > 0),
			took: sum.took + took
		});
	}
	return [...months.values()].toSorted((one, other) => (one.month < other.month ? 1 : -1));
}
