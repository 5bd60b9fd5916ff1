/** @typedef {import('./walk.js').Node} Node */

/**
 * Gives each cell the name of its column, so that a phone can print a row as lines.
 *
 * @param {Node} tree
 */
export function labelledTables(tree) {
	for (const table of tree.children ?? []) {
		if (table.type !== 'table') continue;
		const [head, ...rows] = (table.children ?? []).map((row) => row.children ?? []);
		const names = (head ?? []).map(words);
		for (const cells of rows) {
			cells.forEach((cell, column) => {
				cell.data = { hProperties: { 'data-label': names[column] ?? '' } };
			});
		}
	}
}

/**
 * @param {Node} node
 * @returns {string}
 */
function words(node) {
	return node.value ?? (node.children ?? []).map(words).join('');
}
