import type { LastBackup } from '$lib/state/save-backup.svelte.ts';
import type { DayCount } from '$lib/study';

/** A day of the picture: shares of the tallest, of what a file holds and of what none does. */
export type SavedDay = { day: string; saved: number; open: number; reviews: number };
export type SavedDays = {
	days: readonly SavedDay[];
	/** Reviews in all, and those that no file holds. */
	reviews: number;
	open: number;
	/** Where the last back-up stands among the days, 0 to 1; undefined where it is older or there is none. */
	at: number | undefined;
};

const oneDay = 86_400_000;
/** Twelve weeks, of which today is the last day. */
const shown = 84;

const dayBefore = (today: string, count: number) =>
	new Date(Date.parse(today) - count * oneDay).toISOString().slice(0, 10);

/** How many reviews of a day a back-up holds. */
function savedOn({ day, reviews }: DayCount, last: LastBackup | null): number {
	if (!last || day > last.day) return 0;
	return day === last.day ? Math.min(reviews, last.today) : reviews;
}

/** What was done on the last days, and how much of it would survive this device. */
export function savedDays(
	counts: readonly DayCount[],
	last: LastBackup | null,
	today: string
): SavedDays {
	const byDay = new Map(counts.map((count) => [count.day, count]));
	const days = Array.from({ length: shown }, (_, i) => dayBefore(today, shown - 1 - i));
	const tallest = Math.max(1, ...days.map((day) => byDay.get(day)?.reviews ?? 0));
	const drawn = days.map((day) => {
		const count = byDay.get(day);
		const reviews = count?.reviews ?? 0;
		const saved = count ? savedOn(count, last) : 0;
		return { day, reviews, saved: saved / tallest, open: (reviews - saved) / tallest };
	});
	const sum = (of: (count: DayCount) => number) => counts.reduce((all, one) => all + of(one), 0);
	const reviews = sum((count) => count.reviews);
	const place = last ? days.indexOf(last.day) : -1;
	return {
		days: drawn,
		reviews,
		open: reviews - sum((count) => savedOn(count, last)),
		at: place < 0 ? undefined : (place + 1) / shown
	};
}
