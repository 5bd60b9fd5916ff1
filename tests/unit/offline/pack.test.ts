import fc from 'fast-check';
import { expect, it } from 'vitest';
import { packFiles, unpackFiles } from '../../../src/offline/pack.js';

const site = { version: '1', others: ['/letters.woff2'] };
/** Passages that come again, among themselves and cut anywhere, and characters of every length. */
const passage = fc.constantFrom(
	'<header>Fieldbook, lessons</header>',
	'a b '.repeat(20),
	'é€👩‍🔬\ufeff'
);
const text = fc.array(fc.oneof(passage, fc.string({ unit: 'binary' })), { maxLength: 12 });

it('files come back to the last character, also through JSON', () => {
	const files = fc.dictionary(
		fc.webPath(),
		text.map((parts) => parts.join('')),
		{ maxKeys: 6, noNullPrototype: true }
	);
	fc.assert(
		fc.property(files, (record) => {
			const pack = packFiles(new Map(Object.entries(record)), site);
			const again = JSON.parse(JSON.stringify(pack)) as typeof pack;
			expect(Object.fromEntries(unpackFiles(again))).toEqual(record);
		}),
		{ numRuns: 60 }
	);
});

it('what files share stands once, however far apart', () => {
	const shared = '<style>a { b: c }</style><header>Fieldbook, for all</header>';
	const between = Array.from({ length: 9000 }, (_, number) => `${number} `).join('');
	const files = new Map([
		['/', `${shared}one`],
		['/table.json', between],
		['/two/', `${shared}two`]
	]);
	const { text: once, ...pack } = packFiles(files, site);
	expect(once).toBe(`${shared}one${between}two`);
	expect(pack).toEqual({
		...site,
		files: [
			['/', 63],
			['/table.json', between.length],
			['/two/', 63]
		],
		fresh: [63 + between.length],
		back: [63 + between.length],
		repeated: [60]
	});
});
