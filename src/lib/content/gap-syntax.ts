import type { Token, TokenizerAndRendererExtension, Tokens } from 'marked';

/** A gap of a cloze among marked's tokens. */
export type GapToken = Tokens.Generic & { gap: number; hint: string; tokens: Token[] };

const opening = /^\{\{c([1-9]\d{0,2})::/;

/**
 * Anki's notation for a gap as an extension of marked: `{{c1::answer}}`, or `{{c1::answer::hint}}`.
 * Gaps may stand within gaps. What never closes, or hides nothing, is text.
 */
export const gapSyntax: TokenizerAndRendererExtension = {
	name: 'gap',
	level: 'inline',
	start: (source) => {
		const at = source.search(/\{\{c[1-9]/);
		return at === -1 ? undefined : at;
	},
	tokenizer(source) {
		const open = opening.exec(source);
		const end = open ? endOfGap(source, open[0].length) : -1;
		if (!open || end === -1) return undefined;
		const [answer, hint] = halves(source.slice(open[0].length, end));
		if (answer.trim() === '') return undefined;
		const token: GapToken = {
			type: 'gap',
			raw: source.slice(0, end + 2),
			gap: Number(open[1]),
			hint: hint.trim(),
			tokens: this.lexer.inlineTokens(answer)
		};
		return token;
	}
};

/** Where the closing braces of a gap stand; -1 if there are none. */
function endOfGap(source: string, from: number): number {
	let depth = 1;
	for (const { 0: mark, index } of source.slice(from).matchAll(/\{\{c[1-9]\d{0,2}::|\}\}/g)) {
		depth += mark === '}}' ? -1 : 1;
		if (depth === 0) return from + index;
	}
	return -1;
}

/** The answer and the hint: as in Anki the first `::` parts them, outside of gaps within. */
function halves(inside: string): [answer: string, hint: string] {
	let depth = 0;
	for (const { 0: mark, index } of inside.matchAll(/\{\{c[1-9]\d{0,2}::|\}\}|::/g)) {
		if (mark === '::' && depth === 0) return [inside.slice(0, index), inside.slice(index + 2)];
		if (mark !== '::') depth += mark === '}}' ? -1 : 1;
	}
	return [inside, ''];
}
