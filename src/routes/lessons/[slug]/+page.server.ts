import { findLesson, type Lesson } from '$lib/content';
import { error } from '@sveltejs/kit';
import { catalogue } from '../catalogue.server';

export function entries() {
	return catalogue.lessons.map(({ id }) => ({ slug: id }));
}

export function load({ params }) {
	const found = findLesson(catalogue, params.slug);
	if (!found) error(404, `There is no lesson “${params.slug}”.`);
	const { lesson, part, previous, next } = found;
	const { id, number, title } = part;
	return {
		lesson,
		part: { id, number, title },
		previous: neighbour(previous),
		next: neighbour(next),
		corrections: catalogue.corrections
			.map((correction, index, all) => ({ ...correction, place: index + 1, of: all.length }))
			.filter((correction) => lesson.corrections.includes(correction.id))
	};
}

function neighbour(lesson: Lesson | undefined) {
	if (!lesson) return undefined;
	const { id, number, title } = lesson;
	return { id, number, title };
}
