import { isNode, LineCounter, parseDocument } from 'yaml';
import { ContentError } from './content-error.ts';
import type { Place } from './fields.ts';

/**
 * Reads YAML 1.2 and keeps where each value stands.
 *
 * @param path the file's name, for complaints
 * @param text the YAML
 * @param linesAbove how many lines of the file stand before it
 * @param name what a complaint calls it, such as “The front matter”
 * @throws ContentError with the line if it cannot be read
 */
export function yamlValues(
	path: string,
	text: string,
	linesAbove = 0,
	name = 'This'
): { values: unknown; place: Place } {
	const counter = new LineCounter();
	const document = parseDocument(text, { lineCounter: counter, prettyErrors: false });
	const lineAt = (offset: number) => counter.linePos(offset).line + linesAbove;
	const [wrong] = document.errors;
	if (wrong) {
		const line = lineAt(wrong.pos[0]);
		throw new ContentError(`${path}:${line}`, `${name} is not YAML: ${wrong.message}`);
	}
	const place: Place = {
		path,
		lineOf(keys) {
			const node: unknown = keys.length > 0 ? document.getIn(keys, true) : undefined;
			return isNode(node) && node.range ? lineAt(node.range[0]) : undefined;
		}
	};
	return { values: document.toJS(), place };
}
