import { withoutCode, withoutFrontMatter } from './blank-out.js';

/**
 * @typedef {{ depth: number, title: string, id: string | undefined, line: number }} Heading
 */

const headingLine = /^(#{1,6})[ \t]+(.*?)(?:[ \t]*\{#([^}\s]*)\})?[ \t]*$/;

/**
 * The headings of a file in order, each with the id written behind it: `## Large n {#large-n}`.
 *
 * @param {string} text a whole file
 * @returns {Heading[]}
 */
export function headings(text) {
	const lines = withoutCode(withoutFrontMatter(text)).split('\n');
	return lines.flatMap((content, index) => {
		const found = headingLine.exec(content);
		if (!found) return [];
		const [, marks = '', title = '', id] = found;
		return [{ depth: marks.length, title, id, line: index + 1 }];
	});
}

/**
 * What is wrong with the headings of a lesson.
 *
 * @param {string} text a whole file
 * @returns {import('./complaint.js').Problem[]}
 */
export function headingProblems(text) {
	/** @type {Map<string, number>} */
	const seen = new Map();
	return headings(text).flatMap(({ depth, title, id, line }) => {
		const sentence = headingProblem(depth, title, id, seen);
		if (id && !seen.has(id)) seen.set(id, line);
		return sentence ? [{ line, sentence }] : [];
	});
}

/**
 * @param {number} depth
 * @param {string} title
 * @param {string | undefined} id
 * @param {Map<string, number>} seen
 */
function headingProblem(depth, title, id, seen) {
	if (depth === 1) return 'The title comes from the front matter; start sections with “##”.';
	if (id === undefined) {
		return `The heading “${title}” needs an id that never changes: write “${title} {#some-id}”.`;
	}
	if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)) {
		return `The id “${id}” may hold small letters, digits and single hyphens only.`;
	}
	if (seen.has(id)) return `The id “${id}” is taken by the heading on line ${seen.get(id)}.`;
	return undefined;
}
