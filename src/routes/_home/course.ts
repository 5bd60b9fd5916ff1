import type { Pathname } from '$app/types';
import type { CataloguePart, Lesson, LessonSection } from '$lib/content';

/** A lesson as the contents page shows it. */
export type CourseLesson = {
	id: string;
	number: number;
	title: string;
	standfirst: string;
	miniature: Lesson['miniature'];
	/** The part it stands in: `4. Watching it live`. */
	part: string;
	path: Pathname;
	sections: LessonSection[];
};

/** The contents page: what there is, in a sentence and one by one. */
export type Course = { note: string; lessons: CourseLesson[] };

/** What the contents page needs of the catalogue, and no more: it is sent with the page. */
export function courseOf(parts: readonly CataloguePart[]): Course {
	const lessons = parts.flatMap((part) =>
		part.lessons.map(({ id, number, title, standfirst, miniature, sections }) => {
			const path: Pathname = `/lessons/${id}/`;
			const heading = `${part.number}. ${part.title}`;
			return { id, number, title, standfirst, miniature, part: heading, path, sections };
		})
	);
	const minutes = parts
		.flatMap((part) => part.lessons)
		.reduce((sum, lesson) => sum + lesson.minutes, 0);
	const note =
		lessons.length === 1
			? `One lesson so far, with figures you can move. About ${minutes} minutes.`
			: `${lessons.length} lessons so far, with figures you can move. About ${minutes} minutes in all.`;
	return { note, lessons };
}
