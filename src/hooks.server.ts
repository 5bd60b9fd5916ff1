import { building } from '$app/environment';
import type { Handle } from '@sveltejs/kit';
import { withLessonStyles } from './routes/lessons/lesson-styles.server.ts';

/** Of the fonts only the two that every first screen reads; the others arrive when they are met. */
const firstFonts = /\/(serif|sans)\.[\w-]+\.woff2$/;

export const handle: Handle = ({ event, resolve }) => {
	const lesson = building && event.route.id === '/lessons/[slug]' ? event.params.slug : undefined;
	return resolve(event, {
		preload: ({ type, path }) =>
			type === 'js' || type === 'css' || (type === 'font' && firstFonts.test(path)),
		transformPageChunk: ({ html }) => (lesson ? withLessonStyles(html, lesson) : html)
	});
};
