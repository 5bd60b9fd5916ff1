import { lineOf, walk } from './walk.js';

/** @typedef {import('./walk.js').Node} Node */

/**
 * Turns `==a sentence==` into the marker pen's stroke.
 *
 * @param {Node} tree
 * @returns {import('../complaint.js').Problem[]} paragraphs in which a stroke has no end
 */
export function markedSentences(tree) {
	/** @type {import('../complaint.js').Problem[]} */
	const problems = [];
	walk(tree, (node) => {
		if (node.type !== 'paragraph' || !node.children) return;
		const state = { open: false };
		node.children = node.children.flatMap((child) => strokes(child, state));
		if (state.open) {
			problems.push({ line: lineOf(node), sentence: 'A “==” here is never closed by another.' });
		}
	});
	return problems;
}

/**
 * @param {Node} node
 * @param {{ open: boolean }} state
 * @returns {Node[]}
 */
function strokes(node, state) {
	if (node.type !== 'text' || !node.value?.includes('==')) return [node];
	return node.value.split('==').flatMap((value, index) => {
		const text = { ...node, value };
		if (index === 0) return [text];
		state.open = !state.open;
		return [{ type: 'html', value: state.open ? '<Marker>' : '</Marker>' }, text];
	});
}
