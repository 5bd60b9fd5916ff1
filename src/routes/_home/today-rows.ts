import { minutesLeft } from '$lib/components/study';
import type { StudyCounts } from '$lib/state/study.svelte.ts';
import { practised, type Standing } from '../plan/plan-input.ts';
import type { BookPractice, PlanBook } from '../plan/plan-book.ts';
import { daysBetween, whenDate } from '../plan/plan-dates.ts';
import { counted } from '../plan/plan-words.ts';
import type { TodayPart } from '../plan/today-part.ts';

/** One thing to do today: a number to see it by, what it is, and the way to it. */
export type TodayRow = {
	what: 'cards' | 'lesson' | 'question' | 'scenario';
	number: string;
	unit: string;
	title: string;
	words: string;
	action: string;
	/** Below the site's root. */
	path: string;
};

/** The cards that are asked today, as `/cards/` counts them. */
export function cardsRow(counts: StudyCounts, next: string): TodayRow {
	const { due, learning, fresh } = counts;
	const back = due + learning;
	const minutes = `about ${counted(minutesLeft(counts), 'minute')}`;
	const row = { what: 'cards', unit: '', path: 'cards/', action: 'Start' } as const;
	if (back > 0) {
		const news = fresh > 0 ? `, with ${fresh} new` : '';
		const title = back === 1 ? 'card is due' : 'cards are due';
		return { ...row, number: String(back), title, words: `${minutes}${news}` };
	}
	if (fresh > 0) {
		const title = fresh === 1 ? 'new card' : 'new cards';
		return { ...row, number: String(fresh), title, words: `${minutes}; nothing is due` };
	}
	return { ...row, number: '0', title: 'cards are due', words: next, action: 'Look' };
}

/** Where the reader stopped, or what to read next. */
export function lessonRow(
	book: PlanBook,
	read: readonly string[],
	place: { lesson: string; section: string },
	part: TodayPart | undefined
): TodayRow {
	const stopped = book.lessons.find(({ id }) => id === place.lesson && !read.includes(id));
	const section = stopped?.sections.find(([id]) => id === place.section);
	if (stopped && section) {
		const [id, number, title] = section;
		return {
			...{ what: 'lesson', unit: '', number, title, action: 'Go on' },
			words: `where you stopped in ${stopped.title}`,
			path: `lessons/${stopped.id}/#${id}`
		};
	}
	const wanted = part?.lessons.map(({ id }) => id).find((id) => !read.includes(id));
	const next =
		book.lessons.find(({ id }) => id === wanted) ??
		book.lessons.find(({ id }) => !read.includes(id));
	if (!next) {
		return {
			...{ what: 'lesson', number: String(book.lessons.length), unit: '', action: 'Look again' },
			...{ title: 'lessons read, all of them', words: 'a good time to say them aloud' },
			path: 'lessons/'
		};
	}
	return {
		...{ what: 'lesson', number: String(next.number), unit: '', title: next.title },
		words: `your next lesson, ${next.minutes} minutes`,
		...{ action: 'Read', path: `lessons/${next.id}/` }
	};
}

/** A question or a release of the day: the plan's, else one that was not tried or went worst. */
export function practiceRow(
	what: 'question' | 'scenario',
	list: readonly BookPractice[],
	wanted: readonly string[],
	standing: Standing
): TodayRow | undefined {
	const last = new Map(standing.rounds.map((round) => [practised(round), round]));
	const isOpen = (id: string) => last.get(id)?.day !== standing.today;
	const planned = wanted.find(isOpen);
	const chosen =
		list.find(({ id }) => id === planned) ?? ofTheDay(list.filter(({ id }) => isOpen(id)));
	if (!chosen) return undefined;
	const before = last.get(chosen.id);
	const score =
		before && `${Math.round(before.score * 100)} % ${whenDate(before.day, standing.today)}`;
	const first = what === 'question' ? 'one question, aloud' : 'a release that goes out in an hour';
	const path = what === 'question' ? `interview/?question=${chosen.id}` : `quiz/#${chosen.id}`;
	return {
		...{ what, path, number: String(chosen.minutes), unit: 'min', title: chosen.title },
		words: score ? `${first}; ${score}` : first,
		action: what === 'question' ? 'Answer it' : 'Judge it'
	};

	/** The same all day; what was read about comes before what was not, what went worst before the rest. */
	function ofTheDay(open: readonly BookPractice[]): BookPractice | undefined {
		const known = open.filter(({ lessons }) => lessons.some((id) => standing.read.includes(id)));
		const from = known.length > 0 ? known : open;
		const low = Math.min(...from.map(({ id }) => last.get(id)?.score ?? -1));
		const worst = from.filter(({ id }) => (last.get(id)?.score ?? -1) === low);
		return worst[Math.abs(daysBetween('2026-01-01', standing.today)) % Math.max(1, worst.length)];
	}
}
