import { isNode, LineCounter, parseDocument } from 'yaml';
import { ContentError } from './content-error.ts';
import type { Place } from './fields.ts';

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
	const lineCounter = new LineCounter();
	const document = parseDocument(found[1] ?? '', { lineCounter, prettyErrors: false });
	const [wrong] = document.errors;
	if (wrong) {
		const line = lineCounter.linePos(wrong.pos[0]).line + 1;
		throw new ContentError(`${path}:${line}`, `The front matter is not YAML: ${wrong.message}`);
	}
	const place: Place = {
		path,
		lineOf(keys) {
			const node: unknown = keys.length > 0 ? document.getIn(keys, true) : undefined;
			if (!isNode(node) || !node.range) return undefined;
			return lineCounter.linePos(node.range[0]).line + 1;
		}
	};
	return { values: document.toJS(), place, body: text.slice(found[0].length) };
}
