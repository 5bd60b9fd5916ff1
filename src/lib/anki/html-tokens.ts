/** A piece of HTML: words as written, or a tag with its attributes as written. */
export type HtmlToken =
	| { readonly text: string }
	| { readonly tag: string; readonly closes: boolean; readonly attributes: string };

/** What stands between these tags is no text of a note. */
const unread = new Set(['script', 'style', 'head', 'title', 'template', 'noscript', 'svg']);
const tagName = /^\/?([a-z][a-z0-9]{0,20})(?=[\s/>]|$)/i;

/**
 * HTML cut into words and tags, from left to right and never back: the time it takes grows with the
 * length, whatever is written. Scripts, styles, comments and drawings are left out with what is in them;
 * their tag is told.
 */
export function* htmlTokens(html: string): Generator<HtmlToken, void, void> {
	let at = 0;
	while (at < html.length) {
		const open = html.indexOf('<', at);
		if (open === -1) return yield { text: html.slice(at) };
		if (open > at) yield { text: html.slice(at, open) };
		const next = readTag(html, open);
		if (next.token) yield next.token;
		at = next.to;
	}
}

type Read = { token: HtmlToken | undefined; to: number };

function readTag(html: string, open: number): Read {
	if (html.startsWith('<!--', open)) return { token: undefined, to: after(html, '-->', open + 4) };
	const close = html.indexOf('>', open);
	// Nothing closes any more: the rest is words, once and for all.
	if (close === -1) return { token: { text: html.slice(open) }, to: html.length };
	const inside = html.slice(open + 1, close);
	if (/^[!?]/.test(inside)) return { token: undefined, to: close + 1 };
	const name = tagName.exec(inside)?.[1]?.toLowerCase();
	if (name === undefined) return { token: { text: '<' }, to: open + 1 };
	const closes = inside.startsWith('/');
	const to = !closes && unread.has(name) ? afterEnd(html, name, close + 1) : close + 1;
	return { token: { tag: name, closes, attributes: inside }, to };
}

function after(html: string, mark: string, from: number): number {
	const at = html.indexOf(mark, from);
	return at === -1 ? html.length : at + mark.length;
}

/** Behind the end of what is not read; one that never ends takes the rest. */
function afterEnd(html: string, name: string, from: number): number {
	const end = new RegExp(`</${name}`, 'gi');
	end.lastIndex = from;
	return end.exec(html) ? after(html, '>', end.lastIndex) : html.length;
}

/** An attribute's value as written; undefined where there is none. */
export function attributeOf(attributes: string, name: string): string | undefined {
	const found = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`, 'i').exec(
		attributes
	);
	return found?.[1] ?? found?.[2] ?? found?.[3];
}
