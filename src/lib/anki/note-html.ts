import type { CardBlock, CardInline } from '../content/index.ts';

/** Where a link of a card's text leads, as an address that works anywhere; undefined for plain words. */
export type Address = (link: string) => string | undefined;

/**
 * A card's text as the HTML of an Anki field: paragraphs, lists, code, bold, italics and links, and
 * nothing that runs. Words are escaped so that they mean nothing to Anki's templates or its media.
 *
 * @param blocks as a card has them; gaps become Anki's own notation
 * @param address where links lead
 */
export function blocksHtml(blocks: readonly CardBlock[], address: Address): string {
	const [only] = blocks;
	if (blocks.length === 1 && only?.block === 'paragraph') return inlinesHtml(only.of, address);
	return blocks.map((block) => blockHtml(block, address)).join('');
}

/** A line of a card's text as HTML. */
export function inlinesHtml(of: readonly CardInline[], address: Address): string {
	return of.map((piece) => pieceHtml(piece, address)).join('');
}

function blockHtml(block: CardBlock, address: Address): string {
	if (block.block === 'paragraph') return `<p>${inlinesHtml(block.of, address)}</p>`;
	if (block.block === 'code') {
		const language = block.language && ` class="language-${textHtml(block.language)}"`;
		return `<pre><code${language}>${codeHtml(block.text)}</code></pre>`;
	}
	const name = block.ordered ? 'ol' : 'ul';
	const items = block.items.map((item) => `<li>${itemHtml(item, address)}</li>`);
	return `<${name}>${items.join('')}</${name}>`;
}

/** A line that stands alone in an item needs no paragraph; two beside each other do. */
function itemHtml(item: readonly CardBlock[], address: Address): string {
	const isAlone = item.filter(({ block }) => block === 'paragraph').length < 2;
	return item
		.map((block) =>
			isAlone && block.block === 'paragraph'
				? inlinesHtml(block.of, address)
				: blockHtml(block, address)
		)
		.join('');
}

function pieceHtml(piece: CardInline, address: Address): string {
	if (typeof piece === 'string') return textHtml(piece);
	const inside = inlinesHtml(piece.of, address);
	if ('gap' in piece) {
		const hint = piece.hint && `::${gapHtml(textHtml(piece.hint))}`;
		return `{{c${piece.gap}::${gapHtml(inside)}${hint}}}`;
	}
	if ('link' in piece) {
		const href = address(piece.link);
		if (href === undefined) return inside;
		return `<a href="${textHtml(href)}" data-link="${textHtml(piece.link)}">${inside}</a>`;
	}
	if (piece.mark === 'code') return `<code>${inside}</code>`;
	return piece.mark === 'strong' ? `<b>${inside}</b>` : `<i>${inside}</i>`;
}

/** Two colons within a gap would begin its hint, outside of a gap within. */
const gapHtml = (html: string) =>
	html.replace(/(\{\{c\d+::|\}\})|::/g, (found, mark: string | undefined) => mark ?? '&#58;&#58;');

const named: Readonly<Record<string, string>> = {
	...{ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' },
	// Anki reads two braces as a field or a gap, and a word in brackets as sound or LaTeX.
	...{ '{': '&#123;', '}': '&#125;', '[': '&#91;' },
	// Its own mark between two fields, and what no text holds.
	...{ '\u001f': ' ', '\u0000': '\ufffd', '\t': '&#9;', '\r': '&#13;' }
};

/** Words as HTML; a line break within them is meant, and so is more than one space. */
export function textHtml(text: string): string {
	return codeHtml(text)
		.replace(/\n/g, '<br>')
		.replace(/ {2,}/g, (run) => ` ${'&#32;'.repeat(run.length - 1)}`);
}

const codeHtml = (text: string) =>
	// eslint-disable-next-line no-control-regex -- these are what must not get through
	text.replace(/[&<>"{}[\u001f\u0000\t\r]/g, (mark) => named[mark] ?? mark);
