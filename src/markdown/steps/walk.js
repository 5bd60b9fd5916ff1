/**
 * A node of a Markdown tree, as far as our steps look at it.
 *
 * @typedef {{
 *   type: string,
 *   value?: string,
 *   url?: string,
 *   depth?: number,
 *   children?: Node[],
 *   data?: Record<string, unknown>,
 *   position?: { start: { line: number } }
 * }} Node
 */

/**
 * Calls `visit` for a node and everything below it, parents first.
 *
 * @param {Node} node
 * @param {(node: Node) => void} visit
 */
export function walk(node, visit) {
	visit(node);
	for (const child of node.children ?? []) walk(child, visit);
}

/**
 * @param {Node} node
 * @returns {number} the line that the node starts on, from 1
 */
export function lineOf(node) {
	return node.position?.start.line ?? 1;
}
