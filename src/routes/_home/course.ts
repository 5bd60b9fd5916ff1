import type { Pathname } from '$app/types';
import type { CataloguePart, Lesson } from '$lib/content';
import { hoursWords } from '../hours-words.ts';

/** A lesson as the contents page shows it. */
export type CourseLesson = Pick<Lesson, 'id' | 'number' | 'title' | 'outcome' | 'miniature'> & {
	path: Pathname;
};

/** The contents page: what there is, in a sentence and part by part. */
export type Course = { note: string; parts: { title: string; lessons: CourseLesson[] }[] };

/** What the contents page needs of the catalogue, and no more: it is sent with the page. */
export function courseOf(parts: readonly CataloguePart[]): Course {
	const lessons = parts.flatMap((part) => part.lessons);
	const minutes = lessons.reduce((sum, lesson) => sum + lesson.minutes, 0);
	const count = lessons.length === 1 ? 'One lesson' : `${lessons.length} lessons`;
	return {
		note: `${count}, with figures you can move. ${hoursWords(minutes)} of reading.`,
		parts: parts.map(({ number, title, lessons: inPart }) => ({
			title: `${number}. ${title}`,
			lessons: inPart.map((lesson) => {
				const { id, number: place, title: name, outcome, miniature } = lesson;
				const path: Pathname = `/lessons/${id}/`;
				return { id, number: place, title: name, outcome, miniature, path };
			})
		}))
	};
}
