import type { Handle } from '@sveltejs/kit';

/** Of the fonts only the two that every first screen reads; the others arrive when they are met. */
const firstFonts = /\/(serif|sans)\.[\w-]+\.woff2$/;

export const handle: Handle = ({ event, resolve }) =>
	resolve(event, {
		preload: ({ type, path }) =>
			type === 'js' || type === 'css' || (type === 'font' && firstFonts.test(path))
	});
