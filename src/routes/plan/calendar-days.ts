import type { CalendarDay } from '$lib/study';
import { minutesOf, type PlanSheet, type SheetDay } from './plan-sheet.ts';
import { cardWordsOf, counted, lessonWords } from './plan-words.ts';

/**
 * A plan as days of a calendar, the interview last.
 *
 * @param date the interview's
 * @param address of the site, with its last slash
 */
export function calendarDays(sheet: PlanSheet, date: string, address: string): CalendarDay[] {
	const days = sheet.days.flatMap((day) =>
		day.date === undefined || minutesOf(day) === 0 ? [] : [calendarDay(day, day.date, address)]
	);
	const known = `By this plan you know about ${sheet.known} of ${sheet.cards} cards today.`;
	const last = { date, title: 'ML interview', lines: [known], address };
	return [...days, last];
}

function calendarDay(day: SheetDay, date: string, address: string): CalendarDay {
	const cards = cardWordsOf(day);
	const aloud = day.questions.length + day.scenarios.length;
	const title = [
		...day.lessons.map(({ title: lesson }) => lesson),
		cards && `cards: ${cards}`,
		aloud > 0 && `${aloud} aloud`
	];
	const lines = [
		...day.lessons.map((lesson) => `Read ${lessonWords(lesson)}`),
		cards && `Cards: ${cards}`,
		...day.questions.map(({ title: question }) => `Say aloud: ${question}`),
		...day.scenarios.map(({ title: scenario }) => `Judge the release: ${scenario}`)
	];
	return {
		...{ date, address },
		title: `${counted(minutesOf(day), 'minute')}: ${title.filter(Boolean).join('; ')}`,
		lines: lines.filter((line) => line !== '')
	};
}
