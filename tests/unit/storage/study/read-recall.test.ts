import { afterEach, beforeEach, expect, it } from 'vitest';
import { applyMerge } from '../../../../src/lib/storage/study/apply-merge.ts';
import { checkData, repairData } from '../../../../src/lib/storage/study/check-data.ts';
import type { IdbStore } from '../../../../src/lib/storage/study/idb-store.ts';
import { readRecall } from '../../../../src/lib/storage/study/read-recall.ts';
import type { StudyDatabase } from '../../../../src/lib/storage/study/schema.ts';
import { defaultSettings, LogFollower, replaceWith } from '../../../../src/lib/study/index.ts';
import { keptAfter } from '../../study/kept.ts';
import { breakRequest, countRequests, mend } from './break-request.ts';
import { emptyBrowser, grade, noon, openStore, undo } from './browser.ts';

const day = 86_400_000;
const stamp = { at: noon, day: '2026-11-27', settings: defaultSettings, zone: () => 0 };
let store: IdbStore;
let database: StudyDatabase;

/** Two learnt cards that came back, one of them forgotten. */
async function prepared() {
	emptyBrowser();
	store = await openStore();
	database = await store.database();
	for (const card of ['psi', 'ks']) await grade(store, card, 4, noon - 20 * day);
	await grade(store, 'psi', 3, noon - 9 * day);
	await grade(store, 'ks', 1, noon - 9 * day);
}
beforeEach(prepared);
afterEach(mend);

const read = (of = database) => readRecall(of, { mayKeep: true });
async function inAll() {
	const follower = new LogFollower(0, Infinity);
	follower.follow(await database.getAll('log'));
	const { upTo, months, cards } = follower.sums;
	return { upTo, months, cards };
}
const entriesRead = async () => {
	let sum = 0;
	await readRecall(database, { mayKeep: true, onRead: (count) => (sum += count) });
	return sum;
};

it('reads the log once, and after that what is new, also what takes back something read before', async () => {
	expect(await read()).toMatchObject({ ...(await inAll()), months: [['2026-11', 2, 1]].map(like) });
	expect(await entriesRead()).toBe(0);
	await grade(store, 'psi', 3, noon - day);
	expect(await entriesRead()).toBe(1);
	expect(await read()).toMatchObject({ ...(await inAll()), months: [['2026-11', 3, 2]].map(like) });
	await undo(store);
	expect(await read()).toMatchObject({ months: [['2026-11', 2, 1]].map(like) });
	expect(await checkData(database, noon)).toEqual([]);
});
const like = (row: (string | number)[]) => [...row, expect.any(Number) as number];

it('goes on after a back-up was taken up, and begins anew after something was mended', async () => {
	await read();
	const file = keptAfter(
		[
			['ks', { did: 'grade', grade: 4, took: 9 }, 4],
			['ks', { did: 'grade', grade: 3, took: 9 }, 4 * 24 * 60]
		],
		'x'
	);
	await applyMerge(database, stamp, (here) => ({
		merge: replaceWith(here, { ...file, rounds: [], checklists: [], wish: undefined }, stamp),
		settings: undefined
	}));
	expect(await read()).toMatchObject(await inAll());
	expect(await checkData(database, noon + 40 * day)).toEqual([]);
	await database.put('log', { ...(await database.get('log', 3)), did: 'dance' } as never);
	expect((await repairData(database, stamp)).length).toBeGreaterThan(0);
	const all = await database.count('log');
	expect(await entriesRead()).toBe(all);
	expect(await read()).toMatchObject(await inAll());
});

it('sums that are not those of the log are found, and made anew', async () => {
	const sums = await read();
	await database.put('meta', { ...sums!, months: [['2026-11', 9, 9, 9]] }, 'recall');
	expect((await checkData(database, noon)).map(({ check }) => check)).toEqual(['sums-differ']);
	await repairData(database, stamp);
	expect(await checkData(database, noon)).toEqual([]);
	expect(await read()).toMatchObject({ months: sums?.months });
	await database.put('meta', 'rubbish' as never, 'recall');
	expect(await read()).toMatchObject({ months: sums?.months });
});

it('two tabs that read at once, while one answers, both say what the log says', async () => {
	const other = await openStore();
	const [one] = await Promise.all([
		read(),
		read(await other.database()),
		grade(other, 'psi', 1, noon - day)
	]);
	expect(one?.upTo).toBeGreaterThanOrEqual(4);
	expect(await read()).toMatchObject(await inAll());
	expect(await checkData(database, noon)).toEqual([]);
});

it('code older than the data keeps nothing; whoever leaves gets nothing, and nothing is kept', async () => {
	expect(await readRecall(database, { mayKeep: false })).toMatchObject(await inAll());
	expect(await readRecall(database, { mayKeep: true, isWanted: () => false })).toBeUndefined();
	expect(await database.get('meta', 'recall')).toBeUndefined();
});

it.each(['abort before', 'abort after', 'quota'] as const)(
	'given up at any of its requests (%s) it leaves sums that are right',
	async (how) => {
		const before = async () => {
			await prepared();
			await read();
			await grade(store, 'ks', 3, noon - day);
			await undo(store);
			await grade(store, 'psi', 1, noon - day);
		};
		const requests = await countRequests(async () => {
			await before();
			await read();
		}, before);
		expect(requests).toBeGreaterThan(3);
		for (let k = 1; k <= requests; k += 1) {
			await before();
			breakRequest(k, how);
			await read().catch(() => {});
			mend();
			expect(await checkData(database, noon)).toEqual([]);
			expect(await read()).toMatchObject(await inAll());
		}
	}
);
