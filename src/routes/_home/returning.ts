import { preference } from '$lib/storage';

const isAnything = (value: unknown): value is unknown => value !== null;
/** As `static/theme.js` reads them before the first paint. */
const notes = ['studied', 'planned', 'place', 'interview-answered'].map((name) =>
	preference<unknown>(name, undefined, isAnything)
);

/** Whether somebody studied on this device: then the front page is their day. */
export function isReturning(): boolean {
	const { dataset } = document.documentElement;
	if (notes.some((note) => note.read() !== undefined)) dataset['returning'] = '';
	return 'returning' in dataset;
}
