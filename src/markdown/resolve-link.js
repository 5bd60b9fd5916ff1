/**
 * Where a link of a lesson leads.
 *
 * @param {string} url as the author wrote it: `lesson:drift-detection#large-n`, `lab:drift`,
 *   `lab:drift/stream#season` for a preset of a part, `term:psi`, `#large-n`, or a full address
 * @param {{ base: string, targets: import('./lesson-index.js').Targets, here: ReadonlySet<string> }} site
 *   here: the anchors of the file that holds the link
 * @returns {{ href: string } | { problem: string }}
 */
export function resolveLink(url, site) {
	if (/^https:\/\//.test(url)) return { href: url };
	if (url.startsWith('#')) return anchorLink(url, url.slice(1), site.here, 'this lesson');
	if (url.startsWith('term:')) return termLink(url.slice('term:'.length), site);
	const found = /^(lesson|lab):([^?#]*)(?:#(.+))?$/.exec(url);
	if (!found) {
		return {
			problem: `The link “${url}” should start with “lesson:”, “lab:”, “term:”, “#” or “https://”, and name one thing.`
		};
	}
	const [, kind, id = '', anchor] = found;
	return kind === 'lab' ? labLink(id, anchor, site) : lessonLink(id, anchor, site);
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
 * @param {Parameters<typeof resolveLink>[1]} site
 */
function termLink(id, { base, targets }) {
	if (targets.terms.has(id)) return { href: `${base}/glossary/#${id}` };
	return {
		problem: `There is no term “${id}” in content/glossary. Add it there, or name another.`
	};
}

/**
 * @param {string} id of a lab, or of a part of one: `drift/stream`
 * @param {string | undefined} preset
 * @param {Parameters<typeof resolveLink>[1]} site
 */
function labLink(id, preset, { base, targets }) {
	const presets = targets.labs.get(id);
	if (!presets) return { problem: noLab(id, [...targets.labs.keys()]) };
	const page = `${base}/labs/${id}/`;
	if (preset === undefined) return { href: page };
	const fragment = presets.get(preset);
	if (fragment !== undefined) return { href: page + fragment };
	const known = [...presets.keys()].join(', ') || 'none yet';
	return { problem: `The lab “${id}” has no preset “${preset}”. It has: ${known}.` };
}

/**
 * @param {string} id
 * @param {string[]} known
 */
function noLab(id, known) {
	const [lab = '', part] = id.split(/\/(.*)/s);
	if (part !== undefined && known.includes(lab)) {
		const parts = known.flatMap((one) =>
			one.startsWith(`${lab}/`) ? [one.slice(lab.length + 1)] : []
		);
		return `The lab “${lab}” has no part “${part}”. It has: ${parts.join(', ') || 'none yet'}.`;
	}
	return `There is no lab “${id}”. There are: ${known.join(', ') || 'none yet'}.`;
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
