import { afterEach, beforeEach, expect, it } from 'vitest';
import type { IdbStore } from '../../../../src/lib/storage/study/idb-store.ts';
import { act, emptyBrowser, grade, lookOf, noon, openStore, undo } from './browser.ts';
import { applyMerge } from '../../../../src/lib/storage/study/apply-merge.ts';
import { repairData } from '../../../../src/lib/storage/study/check-data.ts';
import type { StudyDatabase } from '../../../../src/lib/storage/study/schema.ts';
import { restoreSnapshot, takeRolling } from '../../../../src/lib/storage/study/snapshots.ts';
import {
	defaultSettings,
	mergeBackup,
	replaceWith,
	type OwnCard
} from '../../../../src/lib/study/index.ts';
import { keptAfter } from '../../study/kept.ts';
import { breakRequest, countRequests, mend } from './break-request.ts';

const stamp = { at: noon, day: '2026-11-27', settings: defaultSettings, zone: () => 0 };
const own: OwnCard = {
	...{ id: 'own-1', kind: 'recall', front: 'a', back: 'b', lesson: '', section: '' },
	...{ tags: [], at: noon }
};
const file = keptAfter([['old', { did: 'grade', grade: 2, took: 9 }, 4]], 'x');

function takeUp(database: StudyDatabase, how: 'merge' | 'replace') {
	return applyMerge(database, stamp, (here) => ({
		merge: how === 'merge' ? mergeBackup(here, file, stamp) : replaceWith(here, file, stamp),
		settings: file.settings
	}));
}

/** Every way to write, on a store in which something stands already. */
const writes: Record<string, (store: IdbStore) => Promise<unknown>> = {
	'a first grade': (store) => grade(store, 'new', 3),
	'another grade': (store) => grade(store, 'old', 1),
	suspending: (store) => act(store, 'old', { did: 'suspend' }),
	'putting off': (store) => act(store, 'new', { did: 'bury' }),
	'a reset': (store) => act(store, 'old', { did: 'reset' }),
	'taking back': (store) => undo(store),
	settings: (store) => store.keepSettings({ newPerDay: 3 } as never),
	'an own card': (store) => store.keepOwn({ ...own, id: 'own-2' }),
	'removing an own card': (store) => store.removeOwn('own-1'),
	'joining a back-up': async (store) => takeUp(await store.database(), 'merge'),
	'taking a back-up up': async (store) => takeUp(await store.database(), 'replace'),
	'the copy of a day': async (store) => takeRolling(await store.database(), stamp),
	'putting a copy back': async (store) => {
		const database = await store.database();
		return restoreSnapshot(database, 1, stamp);
	},
	mending: async (store) => repairData(await store.database(), stamp),
	'a flush': (store) => store.flush()
};

async function copiesIn(store: IdbStore) {
	const database = await store.database();
	return [await database.getAll('snapshots'), await database.getAll('quarantine')];
}

async function prepared(): Promise<IdbStore> {
	emptyBrowser();
	const store = await openStore();
	await grade(store, 'old', 4);
	await grade(store, 'older', 3);
	await store.keepOwn({ ...own, id: 'own-1' });
	const database = await store.database();
	await takeRolling(database, { ...stamp, day: '2026-11-26' });
	await grade(store, 'old', 1, noon - 1);
	// Something to mend.
	await database.put('days', { day: '2026-11-27', reviews: NaN } as never);
	return store;
}

beforeEach(mend);
afterEach(mend);

const ways = ['abort before', 'abort after', 'quota'] as const;
/** Each request is broken in one of the ways in turn, and in the long run in all of them. */
const waysAt = (place: number) =>
	process.env.DEEP === '1' ? ways : ways.filter((_way, i) => i === place % ways.length);

it.each(Object.entries(writes))(
	'%s, given up at any of its requests, changes nothing at all',
	async (_name, write) => {
		const requests = await countRequests(async () => write(await prepared()), prepared);
		expect(requests).toBeGreaterThan(0);
		for (let k = 1; k <= requests; k += 1) {
			for (const how of waysAt(k)) {
				const store = await prepared();
				const before = [await lookOf(store), await copiesIn(store)];
				breakRequest(k, how);
				await expect(write(store)).rejects.toThrow();
				mend();
				expect([await lookOf(store), await copiesIn(store)]).toEqual(before);
				// And the store goes on.
				await grade(store, 'next', 3);
				expect((await lookOf(store)).log).toHaveLength(4);
				await store.close();
			}
		}
	}
);
