/**
 * Markdown: what turns a lesson's `.md` file into a Svelte component at build time. Runs in Node
 * only; nothing of it reaches a browser.
 */
import { mdsvex } from 'mdsvex';

/**
 * The preprocessor for `svelte.config.js`.
 *
 * @param {{ base: string }} options `base` is the path that the site is served under, '' for none.
 * @returns {import('svelte/compiler').PreprocessorGroup}
 */
export function markdown({ base }) {
	void base;
	return mdsvex({ extensions: ['.md'] });
}
