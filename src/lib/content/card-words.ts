import type { CardBlock, CardInline } from './card.ts';

/**
 * A card's text without its form: what is searched, counted and compared. Blocks stand on lines of
 * their own, gaps are filled.
 */
export function cardWords(blocks: readonly CardBlock[]): string {
	return blocks.map(blockWords).join('\n');
}

/** A line's text without its form. */
export function inlineWords(inlines: readonly CardInline[]): string {
	return inlines
		.map((inline) => (typeof inline === 'string' ? inline : inlineWords(inline.of)))
		.join('');
}

function blockWords(block: CardBlock): string {
	if (block.block === 'code') return block.text;
	if (block.block === 'paragraph') return inlineWords(block.of);
	return block.items.map(cardWords).join('\n');
}

/** The numbers of the gaps in a text, each once, in ascending order. */
export function cardGaps(blocks: readonly CardBlock[]): number[] {
	const found = new Set(blocks.flatMap(blockGaps));
	return [...found].sort((one, other) => one - other);
}

function blockGaps(block: CardBlock): number[] {
	if (block.block === 'code') return [];
	if (block.block === 'paragraph') return block.of.flatMap(inlineGaps);
	return block.items.flatMap((item) => item.flatMap(blockGaps));
}

function inlineGaps(inline: CardInline): number[] {
	if (typeof inline === 'string') return [];
	const within = inline.of.flatMap(inlineGaps);
	return 'gap' in inline ? [inline.gap, ...within] : within;
}
