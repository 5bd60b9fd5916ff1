import { daysBetween, longDate } from './plan-dates.ts';
import type { PlanSheet, SheetDay, SheetLesson } from './plan-sheet.ts';

export const counted = (count: number, one: string, many = `${one}s`): string =>
	`${count} ${count === 1 ? one : many}`;

/** The number of a plan in a sentence. */
export function verdictWords({ known, cards }: PlanSheet, when: string): string {
	const about = known === cards ? `all ${cards}` : `about ${known} of ${cards}`;
	return `${when} you will know ${about} cards.`;
}

/** `On Friday 11 December`, `Tomorrow`, `Today`. */
export function onTheDay(date: string, today: string): string {
	const days = daysBetween(today, date);
	if (days <= 0) return 'Today';
	return days === 1 ? 'Tomorrow' : `On ${longDate(date)}`;
}

/** Whether it fits, and what does not. */
export function fitWords({ left, met, cards }: PlanSheet): string {
	if (left.lessons.length === 0 && met === cards) {
		return 'It fits: every lesson is read and every card asked before the day.';
	}
	const parts = [
		left.lessons.length > 0 && `${counted(left.lessons.length, 'lesson')} unread`,
		left.cards > 0 && `${counted(left.cards, 'card')} never asked`
	].filter(Boolean);
	return `It does not all fit: ${parts.join(' and ')}.`;
}

/** How sure the number is, and what it would be without the plan. */
export function sureWords({ known, cards, margin, knownWithout, retention }: PlanSheet): string {
	const share = Math.round((known / Math.max(1, cards)) * 100);
	const from = Math.max(0, known - margin);
	const to = Math.min(cards, known + margin);
	const without = knownWithout > 0 ? ` If you stopped today it would be ${knownWithout}.` : '';
	return `That is ${share}\u00a0%, between ${from} and ${to} by chance alone.${without} Cards come back when the chance of knowing them falls to ${Math.round(retention * 100)}\u00a0%: of all rhythms tried, most is known on the day with this one.`;
}

const partWords = { whole: '', begin: ', begin', on: ', go on', end: ', to its end' } as const;

/** `9 Canary, begin` */
export const lessonWords = ({ number, title, part }: SheetLesson): string =>
	`${number} ${title}${partWords[part]}`;

/** `12 new cards, 20 again`; empty where none is asked. */
export function cardWordsOf({ fresh, again }: SheetDay): string {
	if (fresh === 0) return again > 0 ? `${counted(again, 'card')} again` : '';
	const news = counted(fresh, 'new card');
	return again > 0 ? `${news}, ${again} again` : news;
}
