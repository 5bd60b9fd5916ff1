import fc from 'fast-check';
import { expect, it, test } from 'vitest';
import { schemaStatements } from '../../../../src/lib/anki/index.ts';
import { limits } from '../../../../src/lib/workers/anki/limits.ts';
import { runs, seed } from '../../../counts.ts';
import { databaseOf, packageOf, zipped } from './make-package.ts';
import { fixture, readCards, refusalOf } from './run-anki.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const latest = fixture('latest.apkg');
const old = fixture('legacy-1.apkg');

/** A file with some bytes written over. */
function withBytes(file: Uint8Array, at: number, bytes: readonly number[]): Uint8Array {
	const copy = file.slice();
	copy.set(bytes, at);
	return copy;
}

/** Where an entry's marks stand in the list at the end of an archive. */
const directoryAt = (file: Uint8Array) => Buffer.from(file).indexOf(Buffer.from('PK\x01\x02'));

const bomb = zipped({ 'collection.anki2': new Uint8Array(4_000_000) });
/** One block of Zstandard that says one byte a hundred thousand times, forty times over. */
const zstdBomb = (() => {
	const frame = [0x28, 0xb5, 0x2f, 0xfd, 0x00, 0x58];
	const size = 100_000;
	const block = (isLast: boolean) => {
		const header = (size << 3) | 2 | Number(isLast);
		return [header & 255, (header >> 8) & 255, (header >> 16) & 255, 0];
	};
	const blocks = Array.from({ length: 40 }, (_, i) => block(i === 39)).flat();
	return zipped({
		meta: new Uint8Array([8, 3]),
		'collection.anki21b': new Uint8Array([...frame, ...blocks])
	});
})();

const view = [
	'create table col (models text)',
	'create table cards (nid integer)',
	'create view notes as with recursive n(i) as (select 1 union all select i + 1 from n) select i as id, i as guid, 1 as mid, i as tags, i as flds from n'
];

const files: Record<string, [code: string, file: Uint8Array]> = {
	'an empty file': ['empty', new Uint8Array()],
	'a picture': ['binary', new Uint8Array([137, 80, 78, 71, 13, 10, 26, 10, 0, 0])],
	zeros: ['binary', new Uint8Array(5000)],
	'an archive cut in half': ['damaged', latest.slice(0, latest.length / 2)],
	'an archive without its beginning': ['damaged', withBytes(old, 0, [80, 75, 0, 0])],
	'a text document of another program': [
		'no-collection',
		zipped({ '[Content_Types].xml': utf8('<Types/>') })
	],
	'an empty archive': ['no-collection', zipped({})],
	'a collection behind a path': [
		'no-collection',
		zipped({ '../collection.anki2': utf8('x'), '/etc/collection.anki2': utf8('x') })
	],
	'a collection that is no database': ['no-database', zipped({ 'collection.anki2': utf8('SQL') })],
	'only the note that says so': [
		'damaged',
		zipped({ meta: new Uint8Array([8, 3]), 'collection.anki2': utf8('SQLite format 3') })
	],
	'a package of the year 2030': [
		'newer',
		zipped({ meta: new Uint8Array([8, 4]), 'collection.anki99': utf8('x') })
	],
	'a package with a password': ['locked', withBytes(old, directoryAt(old) + 8, [1])],
	'a method of compression that nobody knows': [
		'damaged',
		withBytes(old, directoryAt(old) + 10, [99])
	],
	'an archive that unfolds to a thousand times its size': ['too-large', bomb],
	'one that says it would not': [
		'too-large',
		withBytes(bomb, directoryAt(bomb) + 24, [9, 0, 0, 0])
	],
	'Zstandard that does': ['too-large', zstdBomb],
	'Zstandard that is none': ['damaged', zipped({ 'collection.anki21b': utf8('no zstd at all') })],
	'the database itself': ['bare', databaseOf(schemaStatements())],
	'a database of another program': [
		'no-tables',
		zipped({ 'collection.anki2': databaseOf(['create table songs (id integer)']) })
	],
	'a view without end in place of the notes': [
		'no-tables',
		zipped({ 'collection.anki2': databaseOf(view) })
	],
	'a database cut short': [
		'damaged',
		zipped({ 'collection.anki2': databaseOf(schemaStatements()).slice(0, 3000) })
	]
};

test.each(Object.entries(files))('%s is refused with a sentence', async (_name, [code, file]) => {
	const started = performance.now();
	const refusal = await refusalOf(file);
	expect(refusal.code).toBe(code);
	expect(refusal.sentence).toMatch(/^[A-Z].*[.)]$/);
	expect(performance.now() - started).toBeLessThan(2000);
});

it('asks fixed questions, so that nothing in a note becomes SQL', async () => {
	const guid = "x'; drop table notes; --";
	const { cards } = await readCards(packageOf([{ guid, fields: [guid, `${guid}" or 1=1`] }]));
	expect(cards.map(({ front, back }) => [front, back])).toEqual([[guid, `${guid}" or 1=1`]]);
});

it('takes a note once, and as many as the limit', async () => {
	const twice = packageOf(['a', 'a', 'b'].map((guid) => ({ guid, fields: ['q', 'a'] })));
	const { cards, leftOut } = await readCards(twice);
	expect([cards.length, leftOut[0]?.reason]).toEqual([2, 'twice']);
});

test.each([-1, 0, 1])(
	'a collection that says it has the largest size and %i bytes',
	async (more) => {
		const size = new Uint8Array(new Uint32Array([limits.collectionBytes + more]).buffer);
		const file = zipped({ 'collection.anki2': utf8('x') });
		const { code } = await refusalOf(withBytes(file, directoryAt(file) + 24, [...size]));
		expect(code).toBe(more > 0 ? 'too-large' : 'no-database');
	}
);

it('refuses what it cannot read, whatever is broken in a package', async () => {
	const packages = [latest, old, fixture('legacy-2.apkg')];
	await fc.assert(
		fc.asyncProperty(
			fc.constantFrom(...packages),
			fc.array(fc.tuple(fc.nat(4000), fc.nat(255)), { minLength: 1, maxLength: 8 }),
			fc.option(fc.nat(4000), { freq: 4, nil: undefined }),
			async (file, broken, cut) => {
				const copy = file.slice(0, cut === undefined ? file.length : Math.max(1, cut));
				for (const [at, byte] of broken) copy[at % copy.length] = byte;
				const result = await readCards(copy).catch((error: Error & { code?: string }) => error);
				if (!(result instanceof Error)) return;
				expect(result.code, result.stack ?? '').toMatch(/^[a-z-]+$/);
			}
		),
		{ seed, numRuns: runs(400) }
	);
});
