import fc from 'fast-check';
import { expect, it } from 'vitest';
import { packPages, unpackPages } from '../../../src/offline/pages.js';

const text = fc
	.array(fc.constantFrom('<p>', '</p>', 'a { b: c }', 'words', '>', '}', 'é€', '"', '\n'))
	.map((parts) => parts.join(''));

it('pages come back to the last character, also through JSON', () => {
	const site = fc.dictionary(fc.webPath(), text, { maxKeys: 6, noNullPrototype: true });
	fc.assert(
		fc.property(site, (record) => {
			const pages = new Map(Object.entries(record));
			const pack = packPages('1', pages);
			expect(unpackPages(JSON.parse(JSON.stringify(pack)) as typeof pack)).toEqual(pages);
		}),
		{ numRuns: 30 }
	);
});

it('what pages share stands once', () => {
	const shared = '<style>a { b: c }</style><header>Fieldbook</header>';
	const pack = packPages(
		'1',
		new Map([
			['/', `${shared}one`],
			['/two/', `${shared}two`]
		])
	);
	expect(pack.pieces.join('')).toBe(`${shared}onetwo`);
	expect(pack.pages['/two/']).toEqual([0, 5, 6, 1]);
});
