import { ContentError } from './content-error.ts';
import type { Place } from './fields.ts';
import { yamlValues } from './yaml-values.ts';

/** What stands above a file's text, and the text. */
export type FrontMatter = { values: unknown; place: Place; body: string };

/**
 * Splits a file into its front matter, read as YAML 1.2, and the text below it.
 *
 * @param path the file's name, for complaints
 * @param text the whole file
 * @returns the values, where each stands in the file, and the text
 * @throws ContentError if there is no front matter, or YAML cannot read it
 */
export function frontMatter(path: string, text: string): FrontMatter {
	const found = /^---\r?\n([\s\S]*?)\r?\n---(?:\r?\n|$)/.exec(text);
	if (!found) {
		throw new ContentError(path, 'The file must start with front matter between two lines “---”.');
	}
	const read = yamlValues(path, found[1] ?? '', 1, 'The front matter');
	return { ...read, body: text.slice(found[0].length) };
}
