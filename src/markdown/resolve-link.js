/**
 * Where a link of a lesson leads.
 *
 * @param {string} url as the author wrote it: `lesson:drift-detection#large-n`, `lab:drift?preset=x`,
 *   `#large-n`, or a full address
 * @param {{ base: string, targets: import('./lesson-index.js').Targets, here: ReadonlySet<string> }} site
 *   here: the anchors of the file that holds the link
 * @returns {{ href: string } | { problem: string }}
 */
export function resolveLink(url, site) {
	if (/^https:\/\//.test(url)) return { href: url };
	if (url.startsWith('#')) return anchorLink(url, url.slice(1), site.here, 'this lesson');
	const found = /^(lesson|lab):([^?#]*)(\?[^#]*)?(?:#(.*))?$/.exec(url);
	if (!found) {
		return {
			problem: `The link “${url}” should start with “lesson:”, “lab:”, “#” or “https://”.`
		};
	}
	const [, kind, id = '', query = '', anchor] = found;
	return kind === 'lab' ? labLink(id, query, site) : lessonLink(id, anchor, site);
}

/**
 * @param {string} id
 * @param {string | undefined} anchor
 * @param {Parameters<typeof resolveLink>[1]} site
 */
function lessonLink(id, anchor, { base, targets }) {
	const anchors = targets.lessons.get(id);
	if (!anchors) {
		return {
			problem: `There is no lesson “${id}”. There are: ${[...targets.lessons.keys()].join(', ')}.`
		};
	}
	const page = `${base}/lessons/${id}/`;
	if (anchor === undefined) return { href: page };
	return anchorLink(`${page}#${anchor}`, anchor, anchors, `the lesson “${id}”`);
}

/**
 * @param {string} id
 * @param {string} query
 * @param {Parameters<typeof resolveLink>[1]} site
 */
function labLink(id, query, { base, targets }) {
	if (targets.labs.has(id)) return { href: `${base}/labs/${id}/${query}` };
	return {
		problem: `There is no lab “${id}”. There are: ${[...targets.labs].join(', ') || 'none yet'}.`
	};
}

/**
 * @param {string} href
 * @param {string} anchor
 * @param {ReadonlySet<string>} anchors
 * @param {string} where
 */
function anchorLink(href, anchor, anchors, where) {
	if (anchors.has(anchor)) return { href };
	return { problem: `There is no “#${anchor}” in ${where}. It has: ${[...anchors].join(', ')}.` };
}
