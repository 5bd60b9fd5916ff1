import fc from 'fast-check';
import { expect, it } from 'vitest';
import { htmlBlocks } from '../../src/lib/anki/html-blocks.ts';
import { blocksHtml } from '../../src/lib/anki/note-html.ts';
import { cardLink, siteAddress } from '../../src/lib/anki/site-address.ts';
import { cardBlocks } from '../../src/lib/content/card-text.ts';
import { cardMarkdown, cardWords } from '../../src/lib/content/index.ts';
import { runs, seed } from '../counts.ts';
import { cardLinks } from '../unit/content/card-links-of.ts';

const options = { seed, numRuns: runs(300) };
const site = 'https://book.example/';
const rules = { gaps: true, link: cardLink(site) };
const words = fc.constantFrom(
	'a',
	'PSI',
	'p < 0.05',
	'x & y',
	'22 %',
	'don’t',
	'1. one',
	'- two',
	'# three'
);
const piece = fc.oneof(
	words,
	words.map((text) => `**${text}**`),
	words.map((text) => `*${text}*`),
	words.map((text) => `\`${text}\``),
	words.map((text) => `{{c1::${text}}}`),
	words.map((text) => `{{c2::**${text}**::hint}}`),
	words.map((text) => `[${text}](lesson:canary#guard)`),
	words.map((text) => `[${text}](https://example.org/a?b=c#d)`),
	fc.constantFrom('\\\n', '\n', ' | ', '~~', '=', '\\(x\\)', '<b>', '&amp;', '::', '[sound:a.mp3]')
);
/** A break at either end of a line is none. */
const line = fc
	.tuple(words, fc.array(piece, { maxLength: 5 }), words)
	.map(([first, parts, last]) => [first, ...parts, last].join(' '));
const block = fc.oneof(
	line,
	fc
		.array(line, { minLength: 1, maxLength: 3 })
		.map((items) => items.map((item) => `- ${item}`).join('\n')),
	fc
		.array(line, { minLength: 1, maxLength: 3 })
		.map((items) => items.map((item, i) => `${i + 1}. ${item}`).join('\n')),
	line.map((text) => `\`\`\`yaml\n${text}\n\n  b: 1\n\`\`\``)
);
const markdown = fc
	.array(block, { minLength: 1, maxLength: 4 })
	.map((blocks) => blocks.join('\n\n'));

/** Room at the ends of a line and empty lines are not seen. */
const lines = (text: string) =>
	text
		.split('\n')
		.map((one) => one.replace(/[ \\]+$/, '').trimStart())
		.filter(Boolean);

it('htmlBlocks(blocksHtml(text)) is the same text', () => {
	fc.assert(
		fc.property(markdown, (text) => {
			const blocks = cardBlocks(text);
			const html = blocksHtml(blocks, siteAddress(site));
			const back = htmlBlocks(html, rules).blocks;
			expect(lines(cardMarkdown(back))).toEqual(lines(cardMarkdown(blocks)));
		}),
		options
	);
});

const tags =
	'<b> </b> <i> </i> <br> <div> </div> <p> </p> <ul> </ul> <li> </li> <pre> </pre> <code> </code> <script> </script> <!-- --> <img src=x onerror=a()> <a href="javascript:a()"> <a href="https://a.example/"> </a> {{c1:: }} :: &lt; &#60; &#x1F; < > [sound:a.mp3] <td> <tr> <h1> </h1> <svg onload=a()>'
		.split(' ')
		.concat(['\n', '  ', '- ', '1. ', '# ', '> ', '***', '`', '\\', '|']);
const html = fc
	.array(fc.oneof(fc.constantFrom(...tags), fc.string({ maxLength: 5, unit: 'binary' })), {
		maxLength: 60
	})
	.map((parts) => parts.join(''));

it('htmlBlocks(html) of anything gives text that stays text, and safe links', () => {
	fc.assert(
		fc.property(html, fc.boolean(), (text, gaps) => {
			const { blocks } = htmlBlocks(text, { ...rules, gaps });
			const shown = cardBlocks(cardMarkdown(blocks));
			for (const link of cardLinks(shown))
				expect(link).toMatch(/^(https:\/\/|(lesson|lab|term):)[^\s<>"]/);
			expect(cardWords(shown)).not.toContain('<script');
		}),
		options
	);
});

const plain = fc
	.array(
		fc.constantFrom(
			'a',
			'b c',
			'1.',
			'-',
			'#',
			'>',
			'*',
			'_',
			'=',
			'---',
			'~~~',
			'|',
			'`',
			'+',
			' ',
			'\n',
			'&',
			'!',
			'[x]',
			'(y)',
			'\\'
		),
		{ minLength: 1, maxLength: 12 }
	)
	.map((parts) => parts.join(''));

it('plain words of a note are the same words on the card', () => {
	const squeezed = (text: string) => text.replace(/\s+/g, ' ').trim();
	fc.assert(
		fc.property(plain, (text) => {
			const escaped = text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/\n/g, '<br>');
			const { blocks } = htmlBlocks(escaped, { ...rules, gaps: false });
			expect(squeezed(cardWords(cardBlocks(cardMarkdown(blocks))))).toBe(squeezed(text));
		}),
		options
	);
});
