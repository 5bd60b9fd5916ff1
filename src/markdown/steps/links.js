import { resolveLink } from '../resolve-link.js';
import { lineOf, walk } from './walk.js';

/**
 * Points every link at its page and reports the dead ones.
 *
 * @param {import('./walk.js').Node} tree
 * @param {Parameters<typeof resolveLink>[1]} site
 * @returns {import('../complaint.js').Problem[]}
 */
export function links(tree, site) {
	/** @type {import('../complaint.js').Problem[]} */
	const problems = [];
	walk(tree, (node) => {
		if ((node.type !== 'link' && node.type !== 'definition') || node.url === undefined) return;
		const resolved = resolveLink(node.url, site);
		if ('href' in resolved) node.url = resolved.href;
		else problems.push({ line: lineOf(node), sentence: resolved.problem });
	});
	return problems;
}
