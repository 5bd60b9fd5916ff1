import type { CardBlock, CardInline } from './card.ts';

/**
 * The Markdown of a card's text: what its reader edits. Read again it gives the same text.
 *
 * @param blocks as a deck has them, addresses of the book as links
 */
export function cardMarkdown(blocks: readonly CardBlock[]): string {
	return blocks.map(blockMarkdown).join('\n\n');
}

/** The Markdown of a line. */
export function inlineMarkdown(of: readonly CardInline[]): string {
	return of.map(pieceMarkdown).join('');
}

function blockMarkdown(block: CardBlock): string {
	if (block.block === 'code') return codeMarkdown(block.language, block.text);
	if (block.block === 'paragraph') return plainLines(inlineMarkdown(block.of));
	return block.items
		.map((item, index) => {
			const mark = block.ordered ? `${index + 1}. ` : '- ';
			return mark + cardMarkdown(item).replace(/\n(?=[^\n])/g, `\n${' '.repeat(mark.length)}`);
		})
		.join('\n');
}

/** No line begins as a list, a heading, a quotation, a table or a ruler does. */
const plainLines = (text: string) =>
	text.replace(/(^|\n)( *)(?:([-+#>=:|])|(\d{1,9})(?=[.)](?:\s|$)))/g, '$1$2$4\\$3');

function codeMarkdown(language: string, text: string): string {
	const runs = text.match(/`{3,}/g) ?? [];
	const fence = '`'.repeat(Math.max(3, ...runs.map((run) => run.length + 1)));
	return `${fence}${language}\n${text}\n${fence}`;
}

function pieceMarkdown(piece: CardInline): string {
	if (typeof piece === 'string') return escaped(piece);
	if ('gap' in piece) {
		const hint = piece.hint && `::${piece.hint}`;
		return `{{c${piece.gap}::${inlineMarkdown(piece.of)}${hint}}}`;
	}
	if ('link' in piece) return `[${inlineMarkdown(piece.of)}](${named(piece.link)})`;
	if (piece.mark === 'code') return codeSpan(piece.of.join(''));
	const mark = piece.mark === 'strong' ? '**' : '*';
	return mark + inlineMarkdown(piece.of) + mark;
}

const escaped = (text: string) =>
	text.replace(/[\\`*[\]<~]|(?<!\w)_|_(?!\w)/g, '\\$&').replace(/\n/g, '\\\n');

function codeSpan(text: string): string {
	const runs = text.match(/`+/g) ?? [];
	const fence = '`'.repeat(Math.max(0, ...runs.map((run) => run.length)) + 1);
	const room = /^`|`$/.test(text) ? ' ' : '';
	return fence + room + text + room + fence;
}

/** An address of the book as a card names it. */
function named(link: string): string {
	const lesson = /^lessons\/([\w-]+)\/(#[\w-]+)?$/.exec(link);
	if (lesson) return `lesson:${lesson[1]}${lesson[2] ?? ''}`;
	const term = /^glossary\/#([\w-]+)$/.exec(link);
	if (term) return `term:${term[1]}`;
	const lab = /^labs\/([\w\-/]+?)\/(?:#.*)?$/.exec(link);
	return lab ? `lab:${lab[1]}` : link;
}
