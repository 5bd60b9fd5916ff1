import { beforeEach, describe, expect, it } from 'vitest';
import { applyMerge } from '../../../../src/lib/storage/study/apply-merge.ts';
import {
	checkData,
	quarantineText,
	repairData
} from '../../../../src/lib/storage/study/check-data.ts';
import { checks } from '../../../../src/lib/storage/study/find-faults.ts';
import type { IdbStore } from '../../../../src/lib/storage/study/idb-store.ts';
import { RestStore } from '../../../../src/lib/storage/study/rest-store.ts';
import type { StudyDatabase } from '../../../../src/lib/storage/study/schema.ts';
import {
	listSnapshots,
	restoreSnapshot,
	takeRolling
} from '../../../../src/lib/storage/study/snapshots.ts';
import {
	defaultSettings,
	mergeBackup,
	readBackup,
	replaceWith,
	writeBackup,
	type KeptChecklist,
	type Round
} from '../../../../src/lib/study/index.ts';
import { keptAfter } from '../../study/kept.ts';
import { act, emptyBrowser, grade, lookOf, noon, openStore, today } from './browser.ts';
import { readOld } from './old-database.ts';

const day = 86_400_000;
const recordsOf = <T>(name: string) =>
	readOld(2).stores.find((one) => one.name === name)?.records as T[];
const fixture = {
	rounds: recordsOf<Round>('rounds'),
	checklists: recordsOf<KeptChecklist>('checklists'),
	wish: { date: '2026-12-11', minutes: 30, focus: [], made: noon }
};
const settings = { ...defaultSettings, dayStart: 0 };
const stamp = { at: noon, day: '2026-11-27', settings, zone: () => 0 };
let store: IdbStore;
let database: StudyDatabase;

beforeEach(async () => {
	emptyBrowser();
	store = await openStore();
	database = await store.database();
	await grade(store, 'psi', 4, noon - 2 * day);
	await grade(store, 'ks', 3);
	await act(store, 'psi', { did: 'suspend' });
});

/** All of it, beside the cards as well. */
async function everythingIn(store: IdbStore) {
	const rest = new RestStore(
		() => store.database(),
		() => {}
	);
	return { ...(await store.everything()), ...(await rest.read()) };
}

const file = readBackup(
	writeBackup(keptAfter([['psi', { did: 'grade', grade: 2, took: 9 }, 4]], 'x'))
);

it('a back-up goes out and comes back on an empty device, byte for byte', async () => {
	const { rounds, checklists, wish } = fixture;
	for (const round of rounds) await database.put('rounds', round);
	for (const list of checklists) await database.put('checklists', list);
	await database.put('meta', wish, 'wish');
	const text = writeBackup(await everythingIn(store));
	await store.close();
	emptyBrowser();
	const other = await openStore();
	const kept = readBackup(text);
	await applyMerge(await other.database(), stamp, (here) => ({
		merge: replaceWith(here, kept, stamp),
		settings: kept.settings
	}));
	expect(writeBackup(await everythingIn(other))).toBe(text);
	const { count } = await other.today(today);
	expect(count.reviews).toBe(1);
	expect(await checkData(await other.database(), noon)).toEqual([]);
});

it('joining a back-up keeps both, and the copy before it can be put back', async () => {
	const before = await lookOf(store);
	await applyMerge(database, stamp, (here) => ({
		merge: mergeBackup(here, file, stamp),
		settings: undefined
	}));
	const joined = await lookOf(store);
	expect(joined.log.map(({ did }) => did)).toEqual([
		...['grade', 'grade', 'suspend', 'grade', 'merge']
	]);
	expect(joined.day.count.reviews).toBe(2);
	expect(await checkData(database, noon)).toEqual([]);
	const [copy] = await listSnapshots(database);
	await restoreSnapshot(database, copy?.id ?? 0, stamp);
	expect((await lookOf(store)).states).toEqual(before.states);
	expect((await lookOf(store)).log.length).toBeGreaterThan(joined.log.length - 1);
	expect(await checkData(database, noon)).toEqual([]);
});

it('a copy holds checklists and the plan, and putting it back brings no round twice', async () => {
	const { rounds, checklists, wish } = fixture;
	for (const round of rounds) await database.put('rounds', round);
	for (const list of checklists) await database.put('checklists', list);
	await database.put('meta', wish, 'wish');
	await takeRolling(database, stamp);
	const before = await everythingIn(store);
	const [list] = checklists;
	await database.put('checklists', { ...list!, release: 'other', changed: list!.changed + 9 });
	await database.put('meta', { ...wish, minutes: 5 }, 'wish');
	const [copy] = await listSnapshots(database);
	await restoreSnapshot(database, copy?.id ?? 0, stamp);
	const { rounds: there, checklists: lists, wish: plan } = await everythingIn(store);
	expect([there, lists, plan]).toEqual([before.rounds, before.checklists, wish]);
});

it('the copy of a day holds nobody up, and knows what was answered while it was made', async () => {
	const copying = takeRolling(database, stamp);
	for (const card of ['ks', 'new', 'psi', 'ks']) await grade(store, card, 1);
	expect(await copying).toBe(true);
	const [copy] = await database.getAll('snapshots');
	const log = await database.getAll('log', IDBKeyRange.upperBound(copy?.upTo));
	const right = new Map(log.map(({ card, after }) => [card, after]));
	const { states } = readBackup(copy?.text ?? '');
	expect(new Map(states.map((state) => [state.card, state]))).toEqual(right);
});

it('seven daily copies are kept and four weekly ones, one a day and only if something was done', async () => {
	for (let i = 0; i < 40; i += 1) {
		const at = noon + i * day;
		const stampOf = { at, day: new Date(at).toISOString().slice(0, 10) };
		await grade(store, `c${i}`, 3, at);
		expect(await takeRolling(database, stampOf)).toBe(true);
		expect(await takeRolling(database, stampOf)).toBe(false);
	}
	const copies = await listSnapshots(database);
	const of = (why: string) => copies.filter((one) => one.why === why).length;
	expect([of('day'), of('week')]).toEqual([7, 4]);
	expect(copies[0]?.cards).toBe(42);
	const later = { at: noon + 50 * day, day: '2027-01-16' };
	expect(await takeRolling(database, later)).toBe(false);
});

type Name = 'cards' | 'days' | 'own' | 'log' | 'snapshots' | 'rounds' | 'checklists';
const put = (name: Name, record: unknown) => database.put(name, record as never);
const psi = async () => (await database.get('cards', 'psi')) ?? { card: 'psi' };
const first = async () => (await database.get('log', 1)) ?? { seq: 1, id: '' };

/** A fault of each kind, made by hand. */
const faults: Record<keyof typeof checks, () => Promise<unknown>> = {
	'log-unreadable': async () => put('log', { ...(await first()), did: 'dance' }),
	'log-memory': async () => {
		const event = await first();
		const { after } = event as { after: { memory: object } };
		await put('log', { ...event, after: { ...after, memory: { ...after.memory, due: NaN } } });
	},
	'log-doubled': async () => {
		// Only a database without its index could hold one: another entry is found by the same rule.
		const event = { ...(await first()), seq: 99 };
		await put('log', { ...event, id: 'twin', did: 'undo', of: 'nothing' });
	},
	'log-undo': () => put('log', { ...stamped, id: 'u', did: 'undo', of: 'no', after: undefined }),
	'card-unreadable': () => put('cards', { card: 'psi', memory: 7 }),
	'card-missing': () => database.delete('cards', 'psi'),
	'card-differs': async () => put('cards', { ...(await psi()), suspended: false }),
	'card-unlogged': async () => put('cards', { ...(await psi()), card: 'stray' }),
	'card-waits': async () => put('cards', { ...(await psi()), lane: 'due' }),
	'card-future': () => grade(store, 'ahead', 4, noon + 400 * day),
	'day-unreadable': () => put('days', { day: '2026-11-27', reviews: 'many' }),
	'day-differs': () => database.delete('days', '2026-11-27'),
	'sums-differ': () =>
		database.put(
			'meta',
			{ start: 3, upTo: 3, months: [['2026-11', 9, 9, 9]], cards: [] },
			'recall'
		),
	'own-unreadable': () => put('own', { id: 'own-1', front: 7 }),
	'round-unreadable': () => put('rounds', { id: 'r', did: 'dance' }),
	'checklist-unreadable': () => put('checklists', { id: 'l', marks: 7 }),
	'wish-unreadable': () => database.put('meta', { date: 'soon' } as never, 'wish'),
	'snapshot-unreadable': () => put('snapshots', { why: 'day', text: '{' }),
	'settings-unsound': () => database.put('meta', { retention: 7 } as never, 'settings')
};
const stamped = { at: noon, day: '2026-11-27', card: 'psi' };

describe('check my data', () => {
	it('has at least twelve checks, and finds nothing where nothing is wrong', async () => {
		expect(Object.keys(checks).length).toBeGreaterThanOrEqual(12);
		expect(await checkData(database, noon)).toEqual([]);
		expect(await repairData(database, stamp)).toEqual([]);
	});

	it.each(Object.entries(faults))('finds and mends %s', async (check, make) => {
		await make();
		const found = await checkData(database, noon);
		const names = found.map((fault) => fault.check);
		expect(names).toContain(check === 'log-doubled' ? 'log-undo' : check);
		expect(found.every(({ says }) => says.length > 10)).toBe(true);
		const before = (await store.everything()).log.length;
		expect(await repairData(database, stamp)).toEqual(found);
		expect(await checkData(database, noon)).toEqual([]);
		const aside = JSON.parse(await quarantineText(database)) as unknown[];
		// Nothing is dropped: what left the log lies among what was set aside.
		expect((await store.everything()).log.length + aside.length).toBeGreaterThanOrEqual(before);
		await grade(store, 'psi', 3);
	});
});
