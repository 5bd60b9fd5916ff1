import { error } from '@sveltejs/kit';
import { findLesson } from '$lib/content';
import { drawCard } from '../../../../sharing/draw-card.server.ts';
import { isPlaced } from '../../../../sharing/site-address.ts';
import { catalogue } from '../../catalogue.server';

/** Only a shared link shows it, and links are shared by whole addresses. */
export const prerender = isPlaced;

export function entries() {
	return catalogue.lessons.map(({ id }) => ({ slug: id }));
}

export async function GET({ params }) {
	const found = findLesson(catalogue, params.slug);
	if (!found) error(404, `There is no lesson “${params.slug}”.`);
	const { lesson, part } = found;
	const above = `Lesson ${lesson.number} · ${part.title}`;
	const { title, miniature } = lesson;
	const png = await drawCard({ title, above, miniature });
	return new Response(png, { headers: { 'content-type': 'image/png' } });
}
