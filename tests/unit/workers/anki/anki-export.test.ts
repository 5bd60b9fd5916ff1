import Papa from 'papaparse';
import { expect, it } from 'vitest';
import {
	defaultSettings,
	draftOf,
	type CardState,
	type Deed,
	type StudyEvent
} from '../../../../src/lib/study/index.ts';
import { columns, indexes, missingIn } from './anki-schema.ts';
import { cards, exported, own } from './deck-of-four.ts';
import { filesIn, withCollection } from './other-sqlite.ts';
import { now, readCards, writeCards } from './run-anki.ts';

const day = 86_400_000;

it('writes what another SQLite opens, with the tables, columns and JSON that Anki publishes', async () => {
	const { bytes, notes, cards: count } = await writeCards(exported);
	expect([notes, count]).toEqual([7, 8]);
	expect(Object.keys(filesIn(bytes)).sort()).toEqual(['collection.anki2', 'media']);
	withCollection(bytes, (all) => {
		for (const [table, names] of Object.entries(columns)) {
			const found = all(`pragma table_info(${table})`);
			expect(found.map(({ name }) => name).join(' '), table).toBe(names);
		}
		const made = all("select name from sqlite_master where type = 'index' order by name");
		expect(made.map(({ name }) => name).join(' ')).toBe(indexes);
		expect(all('pragma integrity_check')).toEqual([{ integrity_check: 'ok' }]);
		const [col] = all('select * from col');
		expect(col).toMatchObject({ id: 1, ver: 11 });
		expect(missingIn(col as never)).toEqual([]);
		const decks = Object.values(
			JSON.parse(String(col?.['decks'])) as Record<string, { name: string }>
		);
		expect(decks.map(({ name }) => name).sort()).toEqual([
			'Default',
			'MLOps Fieldbook',
			'MLOps Fieldbook::16 Drift: detection',
			'MLOps Fieldbook::My own cards'
		]);
		const lost = 'select count(*) as n from cards where nid not in (select id from notes)';
		expect(all(lost)).toEqual([{ n: 0 }]);
	});
});

it('makes of each kind a note that can be asked without this site', async () => {
	const { bytes } = await writeCards(exported);
	const notes = withCollection(bytes, (all) => all('select guid, mid, tags, flds from notes'));
	const of = (card: string) => {
		const note = notes.find(({ guid }) => guid === `fieldbook-${card}`);
		return { ...note, fields: String(note?.['flds']).split('\u001f') };
	};
	expect(of('psi-on-quiet-days')).toMatchObject({
		tags: ' lesson::drift-detection::quiet-days kind::recall level::everybody psi ',
		fields: [
			'How often?',
			'One in five.',
			'<a href="https://book.example/lessons/drift-detection/#quiet-days">16.2 Quiet days</a> · <a href="https://book.example/labs/drift/#s=1">See it in the lab</a>'
		]
	});
	expect(of('a-gap').fields[0]).toBe('{{c1::std&#58;&#58;x::how}} and {{c2::two}}');
	expect(of('which').fields[0]).toBe('<p>How often?</p><ol><li>This</li><li>That</li></ol>');
	expect(of('which').fields[1]).toMatch(/^<p class="right">2\. That<\/p>/);
	expect(of('drawn').fields[0]).toBe('<p>How many?</p>');
	expect(of('drawn').fields[2]).toContain('the seed “drawn anki”');
	expect(of('own-1').fields[0]).toBe('A <i>question</i> &lt;b&gt;');
	expect(notes.some(({ guid }) => guid === 'b4s1c~')).toBe(true);
});

it('gives the same names and numbers at every export, so that Anki changes instead of doubling', async () => {
	const keys =
		'select notes.id, guid, cards.id as card, ord, did from notes join cards on nid = notes.id';
	const first = withCollection((await writeCards(exported)).bytes, (all) => all(keys));
	const later = { ...exported, at: now + 40 * day, cards: cards.toReversed() };
	const second = withCollection((await writeCards(later)).bytes, (all) => all(keys));
	const sorted = (rows: typeof first) => rows.map((row) => JSON.stringify(row)).sort();
	expect(sorted(second)).toEqual(sorted(first));
});

/** What some deeds make of a card, each so many days after the last. */
function studied(card: string, deeds: readonly [Deed, number][]) {
	const log: StudyEvent[] = [];
	let at = now - 60 * day;
	for (const [deed, wait] of deeds) {
		at += wait * day;
		const before = log.at(-1)?.after;
		const when = { at, settings: defaultSettings, zone: () => 0 };
		log.push({ ...draftOf(card, deed, before, when), id: `${card} ${log.length}` } as StudyEvent);
	}
	return { log, state: log.at(-1)?.after as CardState };
}

const grade = (value: 1 | 2 | 3 | 4): Deed => ({ did: 'grade', grade: value, took: 4200 });

it('takes schedule and reviews along, as far as Anki has room for them', async () => {
	const learnt = studied('psi-on-quiet-days', [
		[grade(4), 1],
		[grade(3), 9],
		[grade(3), 30]
	]);
	const lapsed = studied('a-gap', [
		[grade(4), 1],
		[grade(1), 20]
	]);
	const aside = studied('a-gap#2', [
		[grade(3), 1],
		[{ did: 'suspend' }, 0]
	]);
	const again = studied('which', [
		[grade(4), 1],
		[{ did: 'reset' }, 2]
	]);
	const { log } = learnt;
	const undone: StudyEvent = {
		...{ id: 'u', at: now, day: '2026-11-27', card: 'own-1', did: 'undo', of: 'own-1 0' },
		after: undefined
	};
	const taken = studied('own-1', [[grade(2), 3]]);
	const kept = [learnt, lapsed, aside, again];
	const question = {
		...exported,
		states: kept.map(({ state }) => state),
		log: [...kept.flatMap((one) => one.log), ...taken.log, undone]
	};
	const { bytes, reviews } = await writeCards(question);
	expect(reviews).toBe(log.length + 2 + 1 + 2);
	withCollection(bytes, (all) => {
		const [col] = all('select crt from col');
		const cardOf = (name: string, ord = 0) =>
			all(
				`select cards.* from cards join notes on nid = notes.id where guid = 'fieldbook-${name}' and ord = ${ord}`
			)[0];
		const memory = learnt.state.memory;
		const due =
			(Number(col?.['crt']) + Number(cardOf('psi-on-quiet-days')?.['due']) * 86_400) * 1000;
		expect(new Date(due).toISOString().slice(0, 10)).toBe(
			new Date(memory.due).toISOString().slice(0, 10)
		);
		expect(cardOf('psi-on-quiet-days')).toMatchObject({
			...{ type: 2, queue: 2, ivl: memory.interval, reps: 3, lapses: 0, left: 0 }
		});
		const data = JSON.parse(String(cardOf('psi-on-quiet-days')?.['data'])) as {
			s: number;
			d: number;
		};
		expect(data.s).toBeCloseTo(memory.stability, 3);
		expect(data.d).toBeCloseTo(memory.difficulty, 3);
		expect(cardOf('a-gap')).toMatchObject({ type: 3, queue: 1, lapses: 1, left: 1001 });
		expect(cardOf('a-gap')?.['due']).toBe(Math.floor(lapsed.state.memory.due / 1000));
		expect(cardOf('a-gap', 1)).toMatchObject({ type: 1, queue: -1 });
		expect(cardOf('which')).toMatchObject({ type: 0, queue: 0, ivl: 0, reps: 0 });
		const rows = all('select * from revlog order by id');
		const first = rows.filter(({ cid }) => cid === cardOf('psi-on-quiet-days')?.['id']);
		expect(first.map(({ id, ease, type, time }) => [id, ease, type, time])).toEqual(
			log.map(({ at }, i) => [at, i === 0 ? 4 : 3, i === 0 ? 0 : 1, 4200])
		);
		expect(rows.filter(({ type }) => type === 4)).toHaveLength(1);
	});
});

it('is read again as the same cards', async () => {
	const { bytes } = await writeCards(exported);
	const here = cards.map(({ id }) => id);
	const { cards: read, leftOut } = await readCards(bytes, here);
	const plain = (list: readonly (typeof own)[number][]) =>
		list.map(({ at: _at, ...rest }) => rest).sort((a, b) => (a.id < b.id ? -1 : 1));
	expect(plain(read)).toEqual(
		plain(own.map((card) => ({ ...card, front: card.front.replace('<b>', '\\<b>') })))
	);
	expect(leftOut.map(({ reason, count }) => [reason, count])).toEqual([['book', 4]]);
});

it('writes a reader’s version of a card under the name of the card, and reads it again as that', async () => {
	const version = { ...own[0]!, id: 'own-of-psi-on-quiet-days' };
	const { bytes } = await writeCards({ ...exported, own: [version] });
	const guids = withCollection(bytes, (all) => all('select guid from notes'));
	expect(guids).toHaveLength(4);
	const { cards: read } = await readCards(
		bytes,
		cards.map(({ id }) => id)
	);
	expect(read.map(({ id, back }) => [id, back])).toEqual([[version.id, version.back]]);
});

it('writes one’s own cards as a table that no spreadsheet runs, and reads them again', async () => {
	const mine = [
		...own,
		{ ...own[1]!, id: 'own-3', kind: 'recall' as const, front: '=1+1', back: "'-x" }
	];
	const { bytes } = await writeCards({ as: 'csv', own: mine });
	const text = new TextDecoder().decode(bytes);
	expect(text.split('\r\n')[0]).toBe('id,front,back,tags,lesson,section');
	const cells = Papa.parse<string[]>(text).data.flat();
	expect(cells.filter((cell) => /^[=+@\t\r-]/.test(cell))).toEqual([]);
	const { cards: read } = await readCards(bytes);
	expect(read.map(({ at: _at, ...rest }) => rest)).toEqual(
		mine.map(({ at: _at, ...rest }) => rest)
	);
});
