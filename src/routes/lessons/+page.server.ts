import { catalogue } from './catalogue.server';

export function load() {
	return {
		parts: catalogue.parts.map(({ id, number, title, lessons }) => ({
			id,
			number,
			title,
			lessons: lessons.map(({ id, number, title, outcome, minutes, figures, checks }) => ({
				id,
				number,
				title,
				outcome,
				minutes,
				figures: figures.length,
				checks: checks.length
			}))
		}))
	};
}
