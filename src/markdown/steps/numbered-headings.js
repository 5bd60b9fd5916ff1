/** @typedef {import('./walk.js').Node} Node */

/**
 * Gives headings the ids written behind them, and sections their numbers: 16.1, 16.2, ...
 *
 * @param {Node} tree
 * @param {number} lesson the lesson's number in the course
 */
export function numberedHeadings(tree, lesson) {
	let section = 0;
	for (const node of tree.children ?? []) {
		if (node.type !== 'heading' || !takeId(node) || node.depth !== 2) continue;
		section += 1;
		const number = `<span class="section-number">${lesson}.${section}</span> `;
		node.children?.unshift({ type: 'html', value: number });
	}
}

/**
 * @param {Node} heading
 * @returns {boolean} whether an id was written behind it
 */
function takeId(heading) {
	const last = heading.children?.at(-1);
	const id = /^<!--#(.+)-->$/.exec(last?.value ?? '')?.[1];
	if (!id) return false;
	heading.children?.pop();
	heading.data = { hProperties: { id } };
	return true;
}

/**
 * Hides the ids behind headings from Svelte, which would take `{#` for a block.
 *
 * @param {string} text
 */
export function hideHeadingIds(text) {
	return text.replace(/^(#{2,6}[ \t].*?)[ \t]*\{#([^}\s]+)\}[ \t]*$/gm, '$1 <!--#$2-->');
}
