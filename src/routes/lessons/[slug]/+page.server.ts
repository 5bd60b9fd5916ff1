import { findLesson, type Lesson } from '$lib/content';
import { createRng } from '$lib/random';
import { findTask } from '$lib/study';
import { building } from '$app/environment';
import { readFileSync } from 'node:fs';
import { error } from '@sveltejs/kit';
import { readDeck } from '../../cards/deck.server.ts';
import { catalogue } from '../catalogue.server';
import { builtClient } from '../../_printed/built-client.server.ts';
import { lessonAssets, type LessonAssets, type Manifest } from './lesson-assets.ts';

/** Corrections as a reader of the whole course meets them. */
const readingOrder = [
	...new Set(catalogue.lessons.flatMap((lesson) => lesson.corrections))
].flatMap((id) => catalogue.corrections.filter((correction) => correction.id === id));

export function entries() {
	return catalogue.lessons.map(({ id }) => ({ slug: id }));
}

export async function load({ params }) {
	const found = findLesson(catalogue, params.slug);
	if (!found) error(404, `There is no lesson “${params.slug}”.`);
	const { lesson, part, previous, next } = found;
	const { id, number, title } = part;
	return {
		lesson,
		part: { id, number, title },
		previous: neighbour(previous),
		next: neighbour(next),
		assets: assetsOf(lesson),
		asked: await askedIn(lesson),
		cards: await cardsOn(lesson),
		corrections: readingOrder
			.map((correction, index, all) => ({ ...correction, place: index + 1, of: all.length }))
			.filter((correction) => lesson.corrections.includes(correction.id))
	};
}

/** The pages are built before they are printed: by then it is known where each text lies. */
let manifest: Manifest | undefined;

function assetsOf({ path }: Lesson): LessonAssets {
	if (!building) return { script: '', styles: [] };
	manifest ??= JSON.parse(readFileSync(`${builtClient}/.vite/manifest.json`, 'utf8')) as Manifest;
	return lessonAssets(manifest, path);
}

/** Questions to compute, with the numbers that everyone is asked first. */
async function askedIn({ checks }: Lesson) {
	const asked = checks.flatMap((check) =>
		check.kind === 'compute' ? [{ id: check.id, task: check.task }] : []
	);
	const pairs = asked.map(async ({ id, task }) => {
		const { ask } = await findTask(task);
		return [id, ask(createRng(`${task} 1`))] as const;
	});
	return Object.fromEntries(await Promise.all(pairs));
}

async function cardsOn({ id }: Lesson): Promise<number> {
	const { cards } = await readDeck();
	return cards.filter(({ lesson }) => lesson === id).length;
}

function neighbour(lesson: Lesson | undefined) {
	if (!lesson) return undefined;
	const { id, number, title } = lesson;
	return { id, number, title };
}
