import { walk } from './walk.js';

/**
 * Braces that an author wrote as character references arrive as bare ones; Svelte must not see them.
 *
 * @param {import('./walk.js').Node} tree
 */
export function escapedText(tree) {
	walk(tree, (node) => {
		if (node.type !== 'text' || node.value === undefined) return;
		node.value = node.value.replace(/[{}]/g, (sign) => `&#${sign.charCodeAt(0)};`);
	});
}
