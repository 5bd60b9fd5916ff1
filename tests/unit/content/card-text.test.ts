import { describe, expect, it } from 'vitest';
import { cardBlocks, cardInlines } from '../../../src/lib/content/card-text.ts';
import { cardWords } from '../../../src/lib/content/card-words.ts';
import type { CardBlock, CardInline } from '../../../src/lib/content/card.ts';
import { cardLinks } from './card-links-of.ts';
import { hostileAddresses, hostileMarkup, hostileShapes } from './hostile-texts.ts';

const paragraph = (...of: CardInline[]): CardBlock => ({ block: 'paragraph', of });

const wrapped: readonly ((text: string) => string)[] = [
	(text) => text,
	(text) => `Before **${text}** after`,
	(text) => `- a\n- ${text}`,
	(text) => `> ${text}\n\n{{c1::${text}::${text}}}`,
	(text) => `[${text}](https://example.org/)`
];

describe('cardBlocks', () => {
	it('cardBlocks(markdown) reads paragraphs, marks, lists and code', () => {
		expect(cardBlocks('A **b** *c* `d`\ne\n\nf  \ng')).toEqual([
			paragraph(
				'A ',
				{ mark: 'strong', of: ['b'] },
				' ',
				{ mark: 'em', of: ['c'] },
				' ',
				{ mark: 'code', of: ['d'] },
				' e'
			),
			paragraph('f\ng')
		]);
		expect(cardBlocks('6.6 % of 5\n% `6 %`')).toEqual([
			paragraph('6.6\u00a0% of 5\u00a0% ', { mark: 'code', of: ['6 %'] })
		]);
		expect(cardBlocks('1. a\n2. b\n   - c')).toEqual([
			{
				block: 'list',
				ordered: true,
				items: [
					[paragraph('a')],
					[paragraph('b'), { block: 'list', ordered: false, items: [[paragraph('c')]] }]
				]
			}
		]);
		expect(cardBlocks('```yaml\na: 1\n```')).toEqual([
			{ block: 'code', language: 'yaml', text: 'a: 1' }
		]);
	});

	it('cardBlocks(markdown) links to the book and to https, and to nothing else', () => {
		const links = [
			'lesson:psi',
			'lesson:drift-detection#large-n',
			'lab:drift/stream#season',
			'term:p-value',
			'https://example.org/a?b=c#d'
		];
		for (const link of links) {
			expect(cardBlocks(`[a *b*](${link})`)).toEqual([
				paragraph({ link, of: ['a ', { mark: 'em', of: ['b'] }] })
			]);
		}
		expect(cardBlocks('[a](http://example.org) http://a.org www.b.org c@d.org')).toEqual([
			paragraph('a http://a.org www.b.org c@d.org')
		]);
	});

	it('cardBlocks(markdown) turns everything else into one of these', () => {
		expect(cardBlocks('# A\n\n> b\n\n---\n\n~~c~~ ![d](e)')).toEqual([
			paragraph({ mark: 'strong', of: ['A'] }),
			paragraph('b'),
			paragraph('c d')
		]);
		expect(cardBlocks('| a | b |\n|---|---|\n| c | d |')).toEqual([
			paragraph('a | b'),
			paragraph('c | d')
		]);
		expect(cardBlocks('- [x] done')).toMatchObject([{ items: [[paragraph('done')]] }]);
		expect(cardBlocks('a <b>c</b> \\* d')).toEqual([paragraph('a <b>c</b> * d')]);
		expect(cardBlocks('')).toEqual([]);
	});

	it('cardBlocks(markdown) keeps HTML as it was written', () => {
		for (const markup of hostileMarkup.filter((text) => text.startsWith('<'))) {
			const words = cardWords(cardBlocks(`x ${markup}`));
			expect(words.startsWith('x <'), markup).toBe(true);
		}
		const script = '<script>alert(1)</script>';
		expect(cardBlocks(script)).toEqual([paragraph(script)]);
	});

	const vectors = [
		...hostileMarkup.flatMap((markup) => wrapped.map((wrap) => wrap(markup))),
		...hostileAddresses.flatMap((to) => [`[x](${to})`, `[x](<${to}>)`, `<${to}>`, `![x](${to})`]),
		...hostileShapes
	];

	it('cardBlocks(markdown) gives known blocks and safe links for every hostile text', () => {
		expect(vectors.length).toBeGreaterThanOrEqual(500);
		const found = new Set(vectors.flatMap((text) => cardLinks(cardBlocks(text))));
		for (const link of found) expect(link).toMatch(/^https:\/\/(example\.org|evil\.(org|example))/);
	});

	it('cardBlocks(markdown) makes no link of a hostile address', () => {
		for (const to of hostileAddresses) {
			for (const text of [`[x](${to})`, `[x](<${to}>)`, `[x]: <${to}>\n\n[x]`]) {
				expect(cardLinks(cardBlocks(text)), text).not.toContain(to);
			}
		}
	});

	it('cardBlocks(markdown) shows what nests without end as it is', () => {
		for (const [open, close] of [
			['- ', ''],
			['**', '**'],
			['{{c1::', '}}'],
			['1. ', '']
		] as const) {
			const nested = (levels: number) => open.repeat(levels) + 'x' + close.repeat(levels);
			expect(cardBlocks(nested(20)), open).toEqual([paragraph(nested(20))]);
			expect(cardBlocks(nested(8)), open).not.toEqual([paragraph(nested(8))]);
		}
	});

	it('cardBlocks(markdown) shows a text beyond all measure as it is', () => {
		const long = '**a** '.repeat(4000);
		expect(cardBlocks(long)).toEqual([paragraph(long.trim())]);
		expect(cardBlocks(`a${'\n'.repeat(20_000)}b`)).toEqual([paragraph('a\n\nb')]);
		expect(cardBlocks('\n'.repeat(20_000))).toEqual([]);
		const [block] = cardBlocks('W'.repeat(20_000));
		expect(cardWords([block!]).replaceAll('\n', '')).toBe('W'.repeat(20_000));
		expect(cardWords([block!]).split('\n')).toHaveLength(41);
	});
});

describe('cardInlines', () => {
	it('cardInlines(markdown) is one line', () => {
		expect(cardInlines('`a` b')).toEqual([{ mark: 'code', of: ['a'] }, ' b']);
		expect(cardInlines('a\n\nb\n\n- c')).toEqual(['a b c']);
		expect(cardInlines('```\nx\n```')).toEqual([{ mark: 'code', of: ['x'] }]);
		expect(cardInlines('')).toEqual([]);
	});
});
