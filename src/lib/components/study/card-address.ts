const safe = /^(lessons|labs|glossary|myths|cheatsheet)\/[\w\-/]*(\?[\w\-=&.,]*)?(#[^\s"'<>\\]*)?$/;
const named = /^(lesson|term|lab):([\w-]+)((?:\/[\w-]+)*)(?:#([\w-]+))?$/;

/**
 * Where a link of a card's text leads: an address below the site's root without a slash at its front,
 * or one that begins with `https://`. Undefined for anything else, which is shown as plain text.
 *
 * @param link as a deck has it (`lessons/psi/#bins`), or as an own card says it (`lesson:psi#bins`)
 */
export function cardAddress(link: string): string | undefined {
	if (safe.test(link)) return link;
	const found = named.exec(link);
	if (found) return pathOf(found);
	if (!/^https:\/\//i.test(link) || !URL.canParse(link)) return undefined;
	const { href, username, password } = new URL(link);
	// A name in front of the host only makes one host look like another.
	return username || password ? undefined : href;
}

function pathOf([, kind, id = '', part = '', anchor]: RegExpExecArray): string {
	if (kind === 'term') return `glossary/#${id}`;
	if (kind === 'lab') return `labs/${id}${part}/`;
	return `lessons/${id}/${anchor ? `#${anchor}` : ''}`;
}
