import fc from 'fast-check';
import { beforeEach, expect, it } from 'vitest';
import { checkData, repairData } from '../../../../src/lib/storage/study/check-data.ts';
import { deleteDatabase, openDatabase } from '../../../../src/lib/storage/study/open-database.ts';
import { IdbStore } from '../../../../src/lib/storage/study/idb-store.ts';
import { KnownStanding } from '../../../../src/lib/storage/study/known-standing.ts';
import { MemoryStore } from '../../../../src/lib/storage/study/memory-store.ts';
import { defaultSettings, emptyDay } from '../../../../src/lib/study/index.ts';
import { runs, seed } from '../../../counts.ts';
import { countRequests } from './break-request.ts';
import { act, emptyBrowser, grade, lookOf, noon, openStore, undo } from './browser.ts';

beforeEach(emptyBrowser);
const stamp = { at: noon, settings: defaultSettings, zone: () => 0 };

it('tells what it knows of a card and its day, and forgets what may be over', () => {
	const known = new KnownStanding();
	const place = { card: 'psi', day: '2026-11-27' };
	expect(known.of(place)).toBeUndefined();
	const event = { id: 'a', at: noon, day: place.day, card: 'psi', did: 'undo', of: 'b' } as const;
	known.wrote(7, { ...event, after: undefined }, emptyDay(place.day));
	expect(known.of(place)).toEqual({ seq: 7, before: undefined, count: emptyDay(place.day) });
	expect(known.of({ ...place, day: '2026-11-28' })).toBeUndefined();
	known.see(7, ['ks'], new Map());
	expect(known.of({ ...place, card: 'ks' })?.seq).toBe(7);
	known.see(9, ['ks'], new Map());
	expect(known.of({ ...place, card: 'ks' })).toBeUndefined();
});

it('a grade of a card that was just looked at reads nothing more', async () => {
	const prepare = async () => {
		emptyBrowser();
		const store = await openStore();
		await grade(store, 'psi', 3);
		await store.states(['ks']);
		return store;
	};
	// The log, the card, the day.
	expect(await countRequests(async () => grade(await prepare(), 'ks', 3), prepare)).toBe(3);
});

type Step = readonly [tab: 0 | 1, card: string, what: 'grade' | 'look' | 'undo' | 'repair'];
const step: fc.Arbitrary<Step> = fc.tuple(
	fc.constantFrom(0 as const, 1 as const),
	fc.constantFrom('a', 'b', 'c'),
	fc.constantFrom('grade', 'grade', 'grade', 'look', 'undo', 'repair')
);

it('tabs that take turns in any order keep what one of them alone would', async () => {
	await fc.assert(
		fc.asyncProperty(fc.array(step, { maxLength: 14 }), async (steps) => {
			emptyBrowser();
			const tabs = [await openStore(), await openStore()] as const;
			const alone = new MemoryStore();
			for (const [i, [tab, card, what]] of steps.entries()) {
				const at = noon + i * 600_000;
				if (what === 'look') await tabs[tab].states([card]);
				else if (what === 'repair') await repairData(await tabs[tab].database(), stamp);
				else if (what === 'undo') await Promise.all([undo(tabs[tab], at), undo(alone, at)]);
				else await Promise.all([tabs[tab], alone].map((store) => grade(store, card, 3, at)));
			}
			const [kept, right] = [await lookOf(tabs[0]), await lookOf(alone)];
			expect(kept.states).toEqual(right.states);
			expect(kept.day.count).toEqual(right.day.count);
			expect(kept.log).toHaveLength(right.log.length);
			expect(await checkData(await tabs[1].database(), noon)).toEqual([]);
			await Promise.all(tabs.map((store) => store.close()));
		}),
		{ seed, numRuns: runs(300) }
	);
});

it('tabs that grade at the same time lose nothing', async () => {
	const tabs = [await openStore(), await openStore()] as const;
	for (const store of tabs) await grade(store, 'a', 3);
	await Promise.all(
		Array.from({ length: 20 }, (_, i) => grade(tabs[i % 2 === 0 ? 0 : 1], `c${i % 3}`, 3, noon + i))
	);
	expect((await lookOf(tabs[0])).log).toHaveLength(22);
	expect((await lookOf(tabs[1])).day.count.reviews).toBe(22);
	expect(await checkData(await tabs[0].database(), noon)).toEqual([]);
});

it('a repair is seen by a tab that knew how a card stood', async () => {
	const [one, other] = [await openStore(), await openStore()];
	await grade(one, 'a', 3);
	await other.states(['a']);
	await grade(other, 'a', 3);
	const database = await one.database();
	await database.put('days', { ...emptyDay('2026-11-27'), reviews: 99 });
	await database.delete('cards', 'a');
	expect((await repairData(database, stamp)).length).toBe(2);
	await grade(other, 'a', 3);
	expect((await lookOf(one)).day.count.reviews).toBe(3);
	expect(await checkData(database, noon)).toEqual([]);
});

it('after all was deleted nothing of it is known', async () => {
	const { database } = await openDatabase({ onFate: () => {} });
	const store = new IdbStore(database);
	await grade(store, 'a', 4);
	await act(store, 'a', { did: 'suspend' });
	await deleteDatabase();
	store.renew(async () => (await openDatabase({ onFate: () => {} })).database);
	await grade(store, 'a', 3);
	const { states, day } = await lookOf(store);
	expect([states[0]?.memory.reviews, day.count.reviews]).toEqual([1, 1]);
	expect(await checkData(await store.database(), noon)).toEqual([]);
});
