import type { CardBlock } from '../content/index.ts';
import { decodeEntities } from './html-entities.ts';
import { attributeOf, htmlTokens } from './html-tokens.ts';
import { NoteText } from './note-text.ts';

export type HtmlReading = {
	readonly blocks: readonly CardBlock[];
	/** Pictures, sound and films, which are left out. */
	readonly media: number;
};

export type HtmlRules = {
	/** Whether Anki's gaps mean anything: they do in a note of a cloze. */
	readonly gaps: boolean;
	/** What a link becomes in a card, by its address and by what we wrote beside it; undefined for words. */
	readonly link: (href: string, named: string | undefined) => string | undefined;
};

const media = new Set(['img', 'audio', 'video', 'object', 'embed', 'iframe', 'svg', 'canvas']);
const sound = /\[(?:sound:[^[\]]{0,500}|anki:[^[\]]{0,500})\]/g;

/**
 * The HTML of a note's field as a card's text. It is read as words and a few known tags; nothing of it is
 * ever shown as HTML, so that nothing in it can run.
 *
 * @param html as Anki keeps it; of any length, in time that grows with the length
 */
export function htmlBlocks(html: string, rules: HtmlRules): HtmlReading {
	const text = new NoteText(rules.gaps);
	let count = 0;
	for (const token of htmlTokens(html)) {
		if ('text' in token) {
			const words = token.text.replace(sound, () => ((count += 1), ''));
			text.write(words);
			continue;
		}
		if (media.has(token.tag) && !token.closes) count += 1;
		const read = Object.hasOwn(tags, token.tag) ? tags[token.tag] : undefined;
		read?.(text, token, rules);
	}
	return { blocks: text.finish(), media: count };
}

type Tag = { readonly tag: string; readonly closes: boolean; readonly attributes: string };
type ReadTag = (text: NoteText, tag: Tag, rules: HtmlRules) => void;

const marked =
	(kind: 'strong' | 'em' | 'code'): ReadTag =>
	(text, { closes }) =>
		closes ? text.closeMark(kind) : text.openMark({ kind });
const block: ReadTag = (text) => text.breakBlock();
const list =
	(isOrdered: boolean): ReadTag =>
	(text, { closes }) =>
		closes ? text.closeList() : text.openList(isOrdered);
const heading: ReadTag = (text, { closes }) => {
	if (closes) text.closeMark('strong');
	text.breakBlock();
	if (!closes) text.openMark({ kind: 'strong' });
};
const before =
	(words: string): ReadTag =>
	(text, { closes }) => {
		if (!closes) text.writeAsIs(words);
	};

const link: ReadTag = (text, { closes, attributes }, rules) => {
	if (closes) return text.closeMark('link');
	const [href, named] = ['href', 'data-link'].map((name) => attributeOf(attributes, name));
	const to = rules.link(decodeEntities(href ?? ''), named && decodeEntities(named));
	if (to !== undefined) text.openMark({ kind: 'link', link: to });
};

const pre: ReadTag = (text, { closes }) => (closes ? text.closeCode() : text.openCode());
const code: ReadTag = (text, { tag, closes, attributes }, rules) => {
	const language = /(?:^|\s)language-([\w+#.-]{1,20})/.exec(attributeOf(attributes, 'class') ?? '');
	if (text.isInCode) text.codeLanguage = language?.[1] ?? text.codeLanguage;
	else marked('code')(text, { tag, closes, attributes }, rules);
};

const tags: Readonly<Record<string, ReadTag>> = {
	...{ b: marked('strong'), strong: marked('strong'), i: marked('em'), em: marked('em') },
	...{ code, tt: code, kbd: code, samp: code, pre, a: link },
	...{ p: block, div: block, section: block, article: block, blockquote: block, hr: block },
	...{ table: block, tr: block, dl: block, dt: block, dd: block, center: block, caption: block },
	...{ h1: heading, h2: heading, h3: heading, h4: heading, h5: heading, h6: heading },
	...{ ul: list(false), ol: list(true), sup: before('^'), sub: before('_') },
	br: (text) => text.breakLine(),
	li: (text, { closes }) => (closes ? text.closeItem() : text.openItem()),
	td: (text, { closes }) => closes || text.breakCell(),
	th: (text, { closes }) => closes || text.breakCell()
};
