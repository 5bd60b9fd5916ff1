import { catalogue } from './catalogue.server';

export function load() {
	return {
		parts: catalogue.parts.map(({ id, number, title, lessons }) => ({
			id,
			number,
			title,
			lessons: lessons.map(({ figures, checks, ...lesson }) => ({
				id: lesson.id,
				number: lesson.number,
				title: lesson.title,
				outcome: lesson.outcome,
				minutes: lesson.minutes,
				miniature: lesson.miniature,
				figures: figures.length,
				checks: checks.length
			}))
		}))
	};
}
