import { cardQuestions } from '$lib/content';
import { catalogue } from '../lessons/catalogue.server.ts';
import type { FocusLesson, ListedQuestion } from './interview-page.ts';
import { readQuestions } from './questions.server.ts';

/** What a round is chosen from. The answers are printed with the page and not sent a second time. */
export async function load() {
	const list = (await readQuestions()).map(
		({ id, title, asked, level, lessons, axes }): ListedQuestion => ({
			id,
			title,
			asked,
			level,
			lessons,
			axes
		})
	);
	const lessons = catalogue.lessons
		.filter(({ id }) => list.some((question) => question.lessons.includes(id)))
		.map(({ id, number, title }): FocusLesson => ({ id, label: `${number} ${title}` }));
	return { list, lessons, sheet: Object.keys(cardQuestions) };
}
