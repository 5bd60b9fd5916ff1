import { Marked, type Token, type Tokens } from 'marked';
import type { CardBlock, CardInline } from './card.ts';
import { gapSyntax, type GapToken } from './gap-syntax.ts';

/** Longer texts are shown without Markdown: nobody learns from them, and some are made to be slow. */
const longest = 10_000;

/** What draws a text nests as deep as it does, and must not exhaust the stack. */
const deepest = 12;

const safeLink =
	/^(?:https:\/\/[a-z0-9-]+(?:\.[a-z0-9-]+)+(?::\d{1,5})?(?:[/?#][^\s<>"`\\\p{Cc}\p{Cf}]*)?|(?:lesson|term):[a-z0-9-]+(?:#[a-z0-9-]+)?|lab:[a-z0-9-]+(?:\/[a-z0-9-]+)*(?:#[a-z0-9-]+)?)$/iu;

const reader = /* @__PURE__ */ new Marked({ gfm: true, extensions: [gapSyntax] });

/**
 * A card's Markdown as blocks that a page can draw without HTML: paragraphs, lists and code. Everything
 * else becomes one of these, HTML the text that was written. A line break within a string is meant.
 *
 * @param markdown at most 10,000 characters are read as Markdown; a longer text stays as it is, and so
 *   does one whose lists or marks lie deeper in each other than 12
 * @returns only links to `https:`, `lesson:`, `lab:` and `term:`; others are their words
 */
export function cardBlocks(markdown: string): CardBlock[] {
	if (markdown.length > longest) return plain(markdown);
	try {
		const blocks = blocksOf(reader.lexer(markdown));
		return isDeeper(blocks, deepest) ? plain(markdown) : blocks;
	} catch (error) {
		// Nesting without end exhausts the stack.
		if (error instanceof RangeError) return plain(markdown);
		throw error;
	}
}

/**
 * One line of Markdown, such as an answer to choose: of several paragraphs one.
 *
 * @param markdown as in {@link cardBlocks}
 */
export function cardInlines(markdown: string): CardInline[] {
	const paragraphs = cardBlocks(markdown).flatMap(linesOf);
	return joined(paragraphs.flatMap((line, index) => (index === 0 ? line : [' ', ...line])));
}

function linesOf(block: CardBlock): CardInline[][] {
	if (block.block === 'paragraph') return [block.of];
	if (block.block === 'code') return [[{ mark: 'code', of: [block.text] }]];
	return block.items.flatMap((item) => item.flatMap(linesOf));
}

function isDeeper(parts: readonly (CardBlock | CardInline)[], levels: number): boolean {
	return (
		parts.length > 0 && (levels === 0 || parts.some((part) => isDeeper(within(part), levels - 1)))
	);
}

function within(part: CardBlock | CardInline): readonly (CardBlock | CardInline)[] {
	if (typeof part === 'string' || !('of' in part || 'items' in part)) return [];
	return 'of' in part ? part.of : part.items.flat();
}

/**
 * As it was written, but for what would make a page endless: of many empty lines one is left, and a
 * word without end is broken, which takes a browser half a minute.
 */
const plain = (text: string): CardBlock[] =>
	paragraph(
		[
			text
				.trim()
				.replace(/\n{3,}/g, '\n\n')
				.replace(/\S{500}/gu, '$&\n')
		].filter(Boolean)
	);

const paragraph = (of: CardInline[]): CardBlock[] =>
	of.length === 0 ? [] : [{ block: 'paragraph', of }];

const blockReaders: Readonly<Record<string, (token: never) => CardBlock[]>> = {
	space: () => [],
	hr: () => [],
	def: () => [],
	checkbox: () => [],
	heading: ({ tokens }: Tokens.Heading) => paragraph([{ mark: 'strong', of: inlinesOf(tokens) }]),
	blockquote: ({ tokens }: Tokens.Blockquote) => blocksOf(tokens),
	code: ({ text, lang = '' }: Tokens.Code) => [
		{ block: 'code', language: /^[\w+#.-]{0,20}/.exec(lang)?.[0] ?? '', text }
	],
	list: ({ ordered, items }: Tokens.List) => [
		{ block: 'list', ordered, items: items.map((item) => blocksOf(item.tokens)) }
	],
	table: ({ header, rows }: Tokens.Table) => [header, ...rows].flatMap(tableRow)
};

function tableRow(cells: readonly Tokens.TableCell[]): CardBlock[] {
	const parts = cells.map(({ tokens }) => inlinesOf(tokens));
	return paragraph(joined(parts.flatMap((part, i) => (i === 0 ? part : [' | ', ...part]))));
}

function blocksOf(tokens: readonly Token[]): CardBlock[] {
	return tokens.flatMap((token): CardBlock[] => {
		const read = Object.hasOwn(blockReaders, token.type) ? blockReaders[token.type] : undefined;
		if (read) return read(token as never);
		return paragraph(inlinesOf(lineTokens(token)));
	});
}

/** The tokens of a paragraph's line; HTML and what is unknown stays as written. */
function lineTokens(token: Token): readonly Token[] {
	const isLine = token.type === 'paragraph' || token.type === 'text';
	return (isLine && 'tokens' in token && token.tokens) || [token];
}

const inlineReaders: Readonly<Record<string, (token: never) => CardInline[]>> = {
	text: ({ text, tokens }: Tokens.Text) => (tokens ? inlinesOf(tokens) : [softened(text)]),
	escape: ({ text }: Tokens.Escape) => [text],
	br: () => ['\n'],
	checkbox: () => [],
	strong: ({ tokens }: Tokens.Strong) => [{ mark: 'strong', of: inlinesOf(tokens) }],
	em: ({ tokens }: Tokens.Em) => [{ mark: 'em', of: inlinesOf(tokens) }],
	codespan: ({ text }: Tokens.Codespan) => [{ mark: 'code', of: [text] }],
	del: ({ tokens }: Tokens.Del) => inlinesOf(tokens),
	image: ({ text }: Tokens.Image) => (text ? [text] : []),
	link: ({ href, tokens }: Tokens.Link) => {
		const of = inlinesOf(tokens);
		return safeLink.test(href) ? [{ link: href, of: withoutLinks(of) }] : of;
	},
	gap: ({ gap, hint, tokens }: GapToken) => [{ gap, hint, of: inlinesOf(tokens) }]
};

function inlinesOf(tokens: readonly Token[]): CardInline[] {
	const found = tokens.flatMap((token): CardInline[] => {
		const read = Object.hasOwn(inlineReaders, token.type) ? inlineReaders[token.type] : undefined;
		return read ? read(token as never) : [token.raw];
	});
	return joined(found);
}

/** A single line break in Markdown is a space; a number and its per cent stay together. */
const softened = (text: string) =>
	text.replace(/[ \t]*\n[ \t]*/g, ' ').replace(/(?<=\d) (?=%)/g, '\u00a0');

function withoutLinks(inlines: readonly CardInline[]): CardInline[] {
	return inlines.flatMap((inline): CardInline[] => {
		if (typeof inline === 'string') return [inline];
		if ('link' in inline) return withoutLinks(inline.of);
		return [{ ...inline, of: withoutLinks(inline.of) }];
	});
}

/** Neighbouring strings as one, empty ones left out. */
function joined(inlines: readonly CardInline[]): CardInline[] {
	const lines: CardInline[] = [];
	for (const inline of inlines) {
		const last = lines.at(-1);
		if (typeof inline === 'string' && typeof last === 'string')
			lines[lines.length - 1] = last + inline;
		else if (inline !== '') lines.push(inline);
	}
	return lines;
}
