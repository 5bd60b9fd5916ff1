import { readRoutes, type Lesson } from '$lib/content';
import routesText from '/content/routes.yaml?raw';
import { catalogue } from './catalogue.server';
import type { LessonRow, LessonsPage } from './lessons-page.ts';

const routes = readRoutes(
	'content/routes.yaml',
	routesText,
	catalogue.lessons.map(({ id }) => id)
);

export function load() {
	const parts = catalogue.parts.map(({ id, number, title, lessons }) => ({
		id,
		number,
		title,
		lessons: lessons.map(row)
	}));
	const page: LessonsPage = { parts, routes };
	return { page };
}

function row({ figures, checks, needs, ...lesson }: Lesson): LessonRow {
	const { id, number, title, outcome, minutes, miniature, beyond, sections } = lesson;
	return {
		...{ id, number, title, outcome, minutes, miniature, beyond, sections },
		figures: figures.length,
		checks: checks.length,
		needs: catalogue.lessons
			.filter((other) => needs.includes(other.id))
			.map((other) => ({ number: other.number, title: other.title }))
	};
}
