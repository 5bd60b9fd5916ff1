import { describe, expect, it } from 'vitest';
import type { CardBlock, CardInline } from '../../../src/lib/content/card.ts';
import { cardGaps, cardWords, inlineWords } from '../../../src/lib/content/card-words.ts';

const line: CardInline[] = [
	'a ',
	{
		gap: 2,
		hint: '',
		of: [
			{ mark: 'strong', of: ['b'] },
			{ gap: 1, hint: 'h', of: ['c'] }
		]
	}
];
const blocks: CardBlock[] = [
	{ block: 'paragraph', of: line },
	{ block: 'list', ordered: true, items: [[{ block: 'paragraph', of: line }], []] },
	{ block: 'code', language: '', text: 'x = 1\ny' }
];

describe('cardWords', () => {
	it('cardWords(blocks) is the text without its form', () => {
		expect(cardWords(blocks)).toBe('a bc\na bc\n\nx = 1\ny');
		expect(cardWords([])).toBe('');
	});

	it('inlineWords(inlines) fills the gaps of a line', () => {
		expect(inlineWords(line)).toBe('a bc');
	});

	it('cardGaps(blocks) names each gap once, in order', () => {
		expect(cardGaps(blocks)).toEqual([1, 2]);
		expect(cardGaps([{ block: 'paragraph', of: ['a'] }])).toEqual([]);
	});
});
