import fc from 'fast-check';
import { expect, it } from 'vitest';
import { cardBlocks, cardInlines } from '../../src/lib/content/card-text.ts';
import { cardWords, inlineWords } from '../../src/lib/content/index.ts';
import { runs, seed } from '../counts.ts';
import { cardLinks } from '../unit/content/card-links-of.ts';

const options = { seed, numRuns: runs(500) };
const pieces =
	'** * _ ` ``` ~~ [ ]( ) ![ < > </ <a&#58; javascript: https:// lesson: {{c1:: :: }} | - 1. # \n \n\n \\'
		.split(/ (?=\S)|(?<=\n) /)
		.concat(['\n', '\n\n', '    ', '\t', '&lt;', '<script>', 'onload=', '\u202e', '\u0000']);
const markdown = fc
	.array(fc.oneof(fc.constantFrom(...pieces), fc.string({ maxLength: 5, unit: 'binary' })), {
		maxLength: 60
	})
	.map((parts) => parts.join(''));

it('cardBlocks(markdown) gives known blocks and safe links for whatever is written', () => {
	fc.assert(
		fc.property(markdown, (text) => {
			for (const link of cardLinks(cardBlocks(text))) {
				expect(link).toMatch(/^(https:\/\/|(lesson|lab|term):)[^\s<>"]/);
			}
		}),
		options
	);
});

it('cardBlocks(markdown) and cardInlines(markdown) leave plain words as they are', () => {
	const words = fc
		.array(fc.stringMatching(/^[a-zäöüé]{1,9}$/), { minLength: 1, maxLength: 20 })
		.map((list) => list.join(' '));
	fc.assert(
		fc.property(words, (text) => {
			expect(cardWords(cardBlocks(text))).toBe(text);
			expect(inlineWords(cardInlines(text))).toBe(text);
		}),
		options
	);
});
