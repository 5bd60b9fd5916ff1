import { afterEach, beforeEach, expect, it } from 'vitest';
import type { IdbStore } from '../../../../src/lib/storage/study/idb-store.ts';
import { act, emptyBrowser, grade, lookOf, noon, openStore, undo } from './browser.ts';
import { applyMerge } from '../../../../src/lib/storage/study/apply-merge.ts';
import { repairData } from '../../../../src/lib/storage/study/check-data.ts';
import { RestStore, type RestChange } from '../../../../src/lib/storage/study/rest-store.ts';
import type { StudyDatabase } from '../../../../src/lib/storage/study/schema.ts';
import { restoreSnapshot, takeRolling } from '../../../../src/lib/storage/study/snapshots.ts';
import {
	defaultSettings,
	changeChecklist,
	mergeBackup,
	removedChecklist,
	replaceWith,
	type Everything,
	type KeptChecklist,
	type OwnCard,
	type Round
} from '../../../../src/lib/study/index.ts';
import { keptAfter } from '../../study/kept.ts';
import { breakRequest, countRequests, mend } from './break-request.ts';

const stamp = { at: noon, day: '2026-11-27', settings: defaultSettings, zone: () => 0 };
const own: OwnCard = {
	...{ id: 'own-1', kind: 'recall', front: 'a', back: 'b', lesson: '', section: '' },
	...{ tags: [], at: noon }
};
const round: Round = {
	...{ id: 'r-1', at: noon, day: '2026-11-27', seconds: 60, score: 0.5, did: 'whiteboard' },
	...{ task: 'order', right: ['a'], wrong: [] }
};
const list: KeptChecklist = {
	...{ id: 'l-1', release: 'v1', kind: 'pre', made: noon, changed: noon },
	marks: { rollback: { done: true, note: '', who: 'Ada', at: noon } }
};
const wish = { date: '2026-12-11', minutes: 30, focus: [], made: noon };
const file: Everything = {
	...keptAfter([['old', { did: 'grade', grade: 2, took: 9 }, 4]], 'x'),
	rounds: [{ ...round, id: 'r-x' }],
	checklists: [{ ...list, changed: noon + 1, release: 'v2' }],
	wish: { ...wish, made: noon + 1, minutes: 60 }
};

/** A change of what is kept beside the cards; one that waits was not kept. */
const beside = (change: RestChange) => async (store: IdbStore) => {
	let waiting = 0;
	const rest = new RestStore(
		() => store.database(),
		(count) => (waiting = count)
	);
	await rest.change(change);
	if (waiting > 0) throw new Error('It waits.');
};

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
	'many own cards': (store) =>
		store.changeOwn({ keep: ['own-2', 'own-3'].map((id) => ({ ...own, id })), remove: ['own-1'] }),
	'joining a back-up': async (store) => takeUp(await store.database(), 'merge'),
	'taking a back-up up': async (store) => takeUp(await store.database(), 'replace'),
	'the copy of a day': async (store) => takeRolling(await store.database(), stamp),
	'putting a copy back': async (store) => {
		const database = await store.database();
		return restoreSnapshot(database, 1, stamp);
	},
	'a round': beside({ round: { ...round, id: 'r-2' } }),
	'a mark of a checklist': beside({
		checklist: 'l-1',
		to: (stored) => changeChecklist(stored, list, { ...list, marks: {}, release: 'v3' })
	}),
	'a new checklist': beside({ checklist: 'l-2', to: () => ({ ...list, id: 'l-2' }) }),
	'removing a checklist': beside({
		checklist: 'l-1',
		to: (stored) => stored && removedChecklist(stored, noon)
	}),
	'the wish of a plan': beside({ wish: { ...wish, minutes: 10 } }),
	'taking the wish away': beside({ wish: undefined }),
	mending: async (store) => repairData(await store.database(), stamp),
	'a flush': (store) => store.flush()
};

async function copiesIn(store: IdbStore) {
	const database = await store.database();
	const names = ['snapshots', 'quarantine', 'rounds', 'checklists'] as const;
	const stores = await Promise.all(names.map((name) => database.getAll(name)));
	return [...stores, await database.get('meta', 'wish')];
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
	await database.put('rounds', round);
	await database.put('checklists', list);
	await database.put('meta', wish, 'wish');
	// Something to mend.
	await database.put('days', { day: '2026-11-27', reviews: NaN } as never);
	await database.put('rounds', { id: 'r-0', did: 'dance' } as never);
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
