import { beforeEach, expect, it } from 'vitest';
import { RestStore } from '../../../../src/lib/storage/study/rest-store.ts';
import {
	changeChecklist,
	type KeptChecklist,
	type Round
} from '../../../../src/lib/study/index.ts';
import { breakRequest, mend } from './break-request.ts';
import { emptyBrowser, noon, openStore } from './browser.ts';

beforeEach(emptyBrowser);

const round: Round = {
	...{ id: 'r-1', at: noon, day: '2026-11-27', seconds: 60, score: 0.5, did: 'quiz' },
	...{ scenario: 'friday', found: ['a'], missed: [], falseAlarms: [] }
};
const list: KeptChecklist = {
	...{ id: 'l-1', release: 'v1', kind: 'pre', made: noon, changed: noon, marks: {} }
};
const mark = (item: string) => ({
	...list,
	marks: { [item]: { done: true, note: '', who: '', at: noon } }
});
const ticked = (item: string) => ({
	checklist: 'l-1',
	to: (stored: KeptChecklist | undefined) => changeChecklist(stored, list, mark(item))
});
const wish = { date: '2026-12-11', minutes: 30, focus: [], made: noon };

async function opened() {
	const store = await openStore();
	const counts: number[] = [];
	const rest = () =>
		new RestStore(
			() => store.database(),
			(count) => counts.push(count)
		);
	return { store, rest, counts };
}

it('keeps rounds, checklists and the wish, and takes the wish away', async () => {
	const { rest, store } = await opened();
	const one = rest();
	await one.change({ round });
	await one.change({ checklist: 'l-1', to: () => list });
	await one.change({ wish });
	expect(await rest().read()).toEqual({ rounds: [round], checklists: [list], wish });
	await one.change({ wish: undefined });
	expect((await rest().read()).wish).toBeUndefined();
	await store.close();
});

it('two tabs that tick at once keep both ticks', async () => {
	const { rest } = await opened();
	const [one, other] = [rest(), rest()];
	await one.change({ checklist: 'l-1', to: () => list });
	await Promise.all([one.change(ticked('a')), other.change(ticked('b')), one.change(ticked('c'))]);
	expect(Object.keys((await other.read()).checklists[0]?.marks ?? {}).toSorted()).toEqual([
		...['a', 'b', 'c']
	]);
});

it('what finds no room waits, is seen, and is kept in order as soon as there is room', async () => {
	const { rest, counts } = await opened();
	const one = rest();
	await one.change({ checklist: 'l-1', to: () => list });
	breakRequest(1, 'quota');
	await one.change(ticked('a'));
	mend();
	expect(counts.at(-1)).toBe(1);
	expect((await rest().read()).checklists).toEqual([list]);
	expect((await one.read()).checklists[0]?.marks).toHaveProperty('a');
	await one.change({ round });
	expect(counts.at(-1)).toBe(0);
	const { rounds, checklists } = await rest().read();
	expect([rounds, Object.keys(checklists[0]?.marks ?? {})]).toEqual([[round], ['a']]);
	breakRequest(1, 'quota');
	await one.change({ wish });
	mend();
	one.forget();
	await one.send();
	expect((await rest().read()).wish).toBeUndefined();
});

it('without a database all of it lasts until the page closes', async () => {
	const counts: number[] = [];
	const rest = new RestStore(
		async () => undefined,
		(count) => counts.push(count)
	);
	await rest.change({ checklist: 'l-1', to: () => list });
	await rest.change(ticked('a'));
	await rest.change({ round });
	const { rounds, checklists } = await rest.read();
	expect([rounds, checklists.length, counts]).toEqual([[round], 1, []]);
});
