import { tags } from '../tags.js';
import { lineOf } from './walk.js';

/** @typedef {import('./walk.js').Node} Node */

/**
 * A block that starts with a tag is not set as Markdown, so words on the tag's own line would lose
 * their paragraph and their emphasis.
 *
 * @param {Node} tree
 * @returns {import('../complaint.js').Problem[]}
 */
export function tagBlocks(tree) {
	return blocks(tree)
		.filter((node) => node.value?.replace(/<[^>]*>/g, '').trim())
		.map((node) => ({
			line: lineOf(node),
			sentence:
				'Words on the line of a tag that starts a block are not set as Markdown. ' +
				'Leave a blank line between the tag and the words, or start the line with a word.'
		}));
}

/**
 * Numbers the figures in the order of the text: 16.1, 16.2, ...
 *
 * @param {Node} tree
 * @param {number} lesson the lesson's number in the course
 */
export function numberedFigures(tree, lesson) {
	let figure = 0;
	for (const node of blocks(tree)) {
		node.value = (node.value ?? '').replace(/<([A-Z]\w*)/g, (start, /** @type {string} */ name) => {
			if (!tags[name]?.figure) return start;
			figure += 1;
			return `${start} number="${lesson}.${figure}"`;
		});
	}
}

/** @param {Node} tree */
function blocks(tree) {
	return (tree.children ?? []).filter(
		(node) => node.type === 'html' && !node.value?.startsWith('<script>')
	);
}
