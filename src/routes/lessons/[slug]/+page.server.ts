import { findLesson, type Lesson } from '$lib/content';
import { error } from '@sveltejs/kit';
import { catalogue } from '../catalogue.server';

/** Corrections as a reader of the whole course meets them. */
const readingOrder = [
	...new Set(catalogue.lessons.flatMap((lesson) => lesson.corrections))
].flatMap((id) => catalogue.corrections.filter((correction) => correction.id === id));

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
		corrections: readingOrder
			.map((correction, index, all) => ({ ...correction, place: index + 1, of: all.length }))
			.filter((correction) => lesson.corrections.includes(correction.id))
	};
}

function neighbour(lesson: Lesson | undefined) {
	if (!lesson) return undefined;
	const { id, number, title } = lesson;
	return { id, number, title };
}
