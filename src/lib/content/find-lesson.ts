import type { Catalogue, CataloguePart } from './build-catalogue.ts';
import type { Lesson } from './read-lesson.ts';

/** A lesson in its place: its part and what exists before and after it. */
export type PlacedLesson = {
	lesson: Lesson;
	part: CataloguePart;
	previous: Lesson | undefined;
	next: Lesson | undefined;
};

/**
 * Finds a lesson with its part and its neighbours.
 *
 * @param catalogue what there is
 * @param id the lesson's slug
 * @returns undefined if there is no such lesson
 */
export function findLesson(catalogue: Catalogue, id: string): PlacedLesson | undefined {
	const index = catalogue.lessons.findIndex((lesson) => lesson.id === id);
	const lesson = catalogue.lessons[index];
	const part = catalogue.parts.find(({ lessons }) => lessons.some((other) => other.id === id));
	if (!lesson || !part) return undefined;
	return {
		lesson,
		part,
		previous: catalogue.lessons[index - 1],
		next: catalogue.lessons[index + 1]
	};
}
