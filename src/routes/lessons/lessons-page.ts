import type { CourseRoute, Lesson } from '$lib/content';

/** A lesson as the course lists it. */
export type LessonRow = Pick<
	Lesson,
	'id' | 'number' | 'title' | 'outcome' | 'minutes' | 'miniature' | 'beyond'
> & {
	figures: number;
	checks: number;
	/** The lessons that it builds on. */
	needs: { number: number; title: string }[];
	/** Its sections, to say where a reader stopped. */
	sections: { id: string; number: string; title: string }[];
};

/** What the page of the course shows. */
export type LessonsPage = {
	parts: { id: string; number: number; title: string; lessons: LessonRow[] }[];
	routes: CourseRoute[];
};
