import { expect, it } from 'vitest';
import { cardMarkdown, inlineMarkdown } from '../../../src/lib/content/card-markdown.ts';
import { cardBlocks, cardInlines } from '../../../src/lib/content/card-text.ts';
import { hostileMarkup, hostileShapes } from './hostile-texts.ts';

const texts = [
	'One line, with **strong**, *em* and `code`.',
	'Two paragraphs.\n\nThe second.',
	'A list:\n\n- one\n- two `x`\n\n  more of two\n- three',
	'1. first\n2. second',
	'```yaml\nmetric: psi\nwindow: 1h\n```',
	'{{c1::millions of rows::how many}} and {{c2::the **square root** of n}}',
	'[canary](lesson:canary#wait), [PSI](term:psi), [lab](lab:drift/stream) and [out](https://example.org/a?b=1)',
	'Not a list: \\- 3 of 4, \\* stars \\*, \\[brackets\\], snake_case and \\_this\\_',
	'**The words to say.** And why.\n\n- **one** of a list\n- *two*',
	'*An em* first, then \\- a dash',
	'\\* A star that is text',
	'0.97 is a number',
	'2026\\. A year, 3\\) and 4. are none',
	'\\# no heading',
	'\\> no quotation',
	'A backslash \\\\ and `a ` tick` b`',
	'1\\. no list\\\n\\- nor this\\\n\\# nor a title\\\n\\=== \\| \\~~not struck\\~~'
];

it('cardMarkdown is read again as the same text', () => {
	for (const text of texts) {
		const blocks = cardBlocks(text);
		expect(cardBlocks(cardMarkdown(blocks)), text).toEqual(blocks);
	}
});

it('cardMarkdown keeps hostile texts what they are: text', () => {
	for (const text of [...hostileMarkup, ...hostileShapes]) {
		const written = JSON.stringify(cardBlocks(cardMarkdown(cardBlocks(text))));
		expect(written).not.toMatch(/"link":"(?!https:|lesson:|lab:|term:)/);
	}
});

it('cardMarkdown names addresses of the book as cards do', () => {
	const link = (address: string) => inlineMarkdown([{ link: address, of: ['x'] }]);
	expect(link('lessons/canary/#wait')).toBe('[x](lesson:canary#wait)');
	expect(link('glossary/#psi')).toBe('[x](term:psi)');
	expect(link('labs/drift/stream/#s=1')).toBe('[x](lab:drift/stream)');
	expect(link('https://example.org/')).toBe('[x](https://example.org/)');
});

it('inlineMarkdown is read again as the same line', () => {
	const line = cardInlines('one **two** `three`');
	expect(cardInlines(inlineMarkdown(line))).toEqual(line);
});
