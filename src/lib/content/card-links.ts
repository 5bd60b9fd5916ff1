import type { Card, CardBlock, CardInline } from './card.ts';

type Address = (link: string) => string;

/**
 * A card with other addresses behind its links and its lab.
 *
 * @param card as read
 * @param address of a link such as `lesson:drift-detection#psi`; what it throws is thrown on
 */
export function withLinks(card: Card, address: Address): Card {
	const line = (inlines: CardInline[]) => inlines.map((inline) => inlineWith(inline, address));
	return {
		...card,
		front: card.front.map((block) => blockWith(block, address)),
		back: card.back.map((block) => blockWith(block, address)),
		options: card.options.map((option) => ({
			...option,
			text: line(option.text),
			why: line(option.why)
		})),
		lab: card.lab && address(card.lab)
	};
}

function blockWith(block: CardBlock, address: Address): CardBlock {
	if (block.block === 'code') return block;
	if (block.block === 'paragraph') {
		return { ...block, of: block.of.map((inline) => inlineWith(inline, address)) };
	}
	return {
		...block,
		items: block.items.map((item) => item.map((inner) => blockWith(inner, address)))
	};
}

function inlineWith(inline: CardInline, address: Address): CardInline {
	if (typeof inline === 'string') return inline;
	const of = inline.of.map((inner) => inlineWith(inner, address));
	return 'link' in inline ? { link: address(inline.link), of } : { ...inline, of };
}
