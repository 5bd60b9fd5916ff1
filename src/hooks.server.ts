import { building } from '$app/environment';
import type { Handle } from '@sveltejs/kit';
import { withOwnStyles } from './routes/_printed/own-styles.server.ts';
import { catalogue } from './routes/lessons/catalogue.server.ts';

/** Of the fonts only the two that every first screen reads; the others arrive when they are met. */
const firstFonts = /\/(serif|sans)\.[\w-]+\.woff2$/;

/** A lesson's code waits so long that the framework does not see its styles. */
function sourcesOf(slug: string | undefined): string[] {
	const lesson = catalogue.lessons.find(({ id }) => id === slug);
	return lesson ? [lesson.path, 'src/lib/components/lesson/LessonArticle.svelte'] : [];
}

export const handle: Handle = ({ event, resolve }) =>
	resolve(event, {
		preload: ({ type, path }) =>
			type === 'js' || type === 'css' || (type === 'font' && firstFonts.test(path)),
		transformPageChunk: ({ html }) =>
			building ? withOwnStyles(html, sourcesOf(event.params.slug)) : html
	});
