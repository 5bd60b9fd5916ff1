import { uneval, unflatten } from 'devalue';

/**
 * A page carries its data as script, and the site has the same data once more as `__data.json`, for
 * whoever comes by a link. Offline reading fetches it once: the script is written again as the
 * framework wrote it.
 *
 * @typedef {{ nodes: ({ type: string, data: (number | unknown[])[] } | null)[] }} PageData
 */

/** Stands in a page where a node's data stood; no page holds this character. @param {number} node */
const markOf = (node) => `\u0000${node}\u0000`;

/** The data of each node as the framework writes it into a page, by node. @param {string} json */
function scriptsOf(json) {
	const { nodes } = /** @type {PageData} */ (JSON.parse(json));
	return nodes.map((node) =>
		node?.type === 'data' ? uneval({ ...node, data: unflatten(node.data) }) : undefined
	);
}

/**
 * The page without what `__data.json` holds as well. What does not stand in it exactly once, to the
 * last character, stays.
 *
 * @param {string} html
 * @param {string} json the page's `__data.json`
 */
export function withoutData(html, json) {
	let text = html;
	for (const [node, script] of scriptsOf(json).entries()) {
		if (script === undefined) continue;
		const [before = '', after, ...more] = text.split(script);
		if (after !== undefined && more.length === 0) text = before + markOf(node) + after;
	}
	return text;
}

/**
 * The page whole again.
 *
 * @param {string} text from `withoutData`
 * @param {string} json the page's `__data.json`
 */
export function withData(text, json) {
	let html = text;
	for (const [node, script] of scriptsOf(json).entries()) {
		html = html.replace(markOf(node), () => script ?? '');
	}
	return html;
}

/** Whether the page's data was taken out. @param {string} text */
export const lacksData = (text) => text.includes('\u0000');
