import { found } from '../found.ts';

const files = found('content/lessons');

/**
 * The words of a lesson as a reader meets them, to hold against numbers from the core: white space in
 * single spaces, character references resolved, and no emphasis signs.
 *
 * @param id the lesson's
 * @throws Error if there is no such lesson
 */
export function wordsOf(id: string): string {
	const path = Object.keys(files).find((file) => file.endsWith(`-${id}.md`));
	if (!path) throw new Error(`There is no lesson “${id}”.`);
	return (files[path] ?? '')
		.replace(/&lt;/g, '<')
		.replace(/&gt;/g, '>')
		.replace(/[*=]{1,2}/g, '')
		.replace(/[\s\u00a0]+/g, ' ');
}

/** A number as lessons print it: 12,345.6, with a proper minus sign. */
export function printed(value: number, decimals = 0): string {
	return value
		.toLocaleString('en-GB', { minimumFractionDigits: decimals, maximumFractionDigits: decimals })
		.replace('-', '−');
}
