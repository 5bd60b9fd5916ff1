import { blank, withoutCode, withoutFrontMatter } from './blank-out.js';
import { lineAt } from './complaint.js';
import { plainTags, tags } from './tags.js';

/** @typedef {import('./complaint.js').Problem} Problem */

const tagPattern = /<(\/?)([A-Za-z][\w-]*)((?:"[^"]*"|'[^']*'|\{[^}]*\}|[^<>{}"'])*)>/g;
const propPattern = /([A-Za-z][\w-]*)(?:\s*=\s*("[^"]*"|'[^']*'|\{[^}]*\}))?/g;
const headingId = /\{#[^}\s]*\}[ \t]*$/gm;

/**
 * Signs that Markdown or Svelte would take for something else. Each is one pattern and the way out.
 *
 * @type {readonly (readonly [RegExp, string])[]}
 */
const traps = [
	[/</g, 'A bare “<” would start a tag. Write “&lt;”, or say “below”.'],
	[/[{}]/g, 'A bare brace would start an expression. Write “&#123;” or “&#125;”, or use `code`.'],
	[/\[\^/g, 'Footnotes are not set here. Use <MarginNote> for a fact, or the list of sources.'],
	[
		/\$(?=\S)[^$\n]*[^\s$]\$(?!\d)/g,
		'Formulas between dollar signs are not set here. Use <math> or write it in words.'
	]
];

/**
 * What is wrong with the tags and signs of a lesson's text. Code is left alone.
 *
 * @param {string} text a whole file
 * @returns {Problem[]}
 */
export function proseProblems(text) {
	const prose = withoutCode(withoutFrontMatter(text));
	const bare = prose.replace(tagPattern, blank).replace(headingId, blank);
	const wrongTags = [...prose.matchAll(tagPattern)].flatMap(
		({ 2: name = '', 3: props = '', index }) =>
			tagProblems(name, props).map((sentence) => ({ line: lineAt(prose, index), sentence }))
	);
	return [...wrongTags, ...traps.flatMap((trap) => trapProblems(bare, trap))];
}

/**
 * @param {string} bare
 * @param {readonly [RegExp, string]} trap
 * @returns {Problem[]}
 */
function trapProblems(bare, [pattern, sentence]) {
	return [...bare.matchAll(pattern)].map(({ index }) => ({ line: lineAt(bare, index), sentence }));
}

/**
 * @param {string} name
 * @param {string} props
 * @returns {string[]}
 */
function tagProblems(name, props) {
	if (/^[a-z]/.test(name)) {
		return plainTags.has(name) ? [] : [`<${name}> is not among the plain tags that prose may use.`];
	}
	const tag = tags[name];
	if (!tag) {
		return [`There is no lesson component <${name}>. There are: ${Object.keys(tags).join(', ')}.`];
	}
	return [...props.matchAll(propPattern)]
		.map(([, prop = '']) => prop)
		.filter((prop) => !tag.props.includes(prop))
		.map((prop) => `<${name}> takes no “${prop}”. It takes: ${tag.props.join(', ') || 'nothing'}.`);
}
