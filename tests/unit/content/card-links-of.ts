import type { CardBlock, CardInline } from '../../../src/lib/content/card.ts';

/** The links of a text; throws at anything that is no known block or piece of a line. */
export function cardLinks(blocks: readonly CardBlock[]): string[] {
	return blocks.flatMap((block) => {
		if (block.block === 'code') {
			shaped(block, 'block,language,text', /^[\w+#.-]{0,20}$/.test(block.language));
			return [];
		}
		if (block.block === 'list') {
			shaped(block, 'block,items,ordered');
			return block.items.flatMap(cardLinks);
		}
		shaped(block, 'block,of', block.block === 'paragraph');
		return block.of.flatMap(inlineLinks);
	});
}

function inlineLinks(inline: CardInline): string[] {
	if (typeof inline === 'string') return [];
	const within = inline.of.flatMap(inlineLinks);
	if ('link' in inline) {
		shaped(inline, 'link,of', within.length === 0);
		return [inline.link];
	}
	if ('gap' in inline) shaped(inline, 'gap,hint,of', typeof inline.hint === 'string');
	else shaped(inline, 'mark,of', ['strong', 'em', 'code'].includes(inline.mark));
	return within;
}

/** Not `expect`: it is asked some ten thousand times. */
function shaped(thing: object, keys: string, isRight = true): void {
	if (Object.keys(thing).toSorted().join() === keys && isRight) return;
	throw new Error(`This is no part of a card: ${JSON.stringify(thing)}`);
}
