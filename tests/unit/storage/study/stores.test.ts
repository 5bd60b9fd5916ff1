import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Deed, Grade, OwnCard } from '../../../../src/lib/study/index.ts';
import { MemoryStore } from '../../../../src/lib/storage/study/memory-store.ts';
import { Outbox } from '../../../../src/lib/storage/study/outbox.ts';
import type { StudyStore } from '../../../../src/lib/storage/study/store.ts';
import { runs, seed } from '../../../counts.ts';
import { act, emptyBrowser, grade, lookOf, noon, openStore, today, undo } from './browser.ts';

beforeEach(emptyBrowser);

const kinds: Record<string, () => Promise<StudyStore>> = {
	IdbStore: openStore,
	MemoryStore: async () => new MemoryStore(),
	Outbox: async () => new Outbox(await openStore(), () => {})
};

describe.each(Object.entries(kinds))('%s', (_name, make) => {
	it('keeps a grade, its card and the day’s count', async () => {
		const store = await make();
		const event = await grade(store, 'psi', 3);
		expect((await store.states(['psi', 'ks'])).get('psi')).toEqual(event.after);
		const { count, learning, seen, asked } = await store.today(today);
		expect([count.reviews, count.fresh, learning.length]).toEqual([1, 1, 1]);
		expect([[...seen], asked]).toEqual([['psi'], ['psi']]);
		expect((await store.everything()).log).toEqual([event]);
		await store.close();
	});

	it('tells what is due today, the longest waiting first, without what is suspended or put off', async () => {
		const store = await make();
		const month = 30 * 86_400_000;
		for (const [i, card] of ['a', 'b', 'c', 'd'].entries()) {
			await grade(store, card, 4, noon - (1 + i) * month);
		}
		await act(store, 'a', { did: 'suspend' });
		await act(store, 'b', { did: 'bury' });
		const { due } = await store.today(today);
		expect(due).toEqual(['d', 'c']);
		await act(store, 'c', { did: 'reset' });
		await act(store, 'a', { did: 'resume' });
		const later = await store.today(today);
		expect([later.due, later.fresh]).toEqual([['d', 'a'], ['c']]);
		await store.close();
	});

	it('takes thirty actions back, one after the other, and says which', async () => {
		const store = await make();
		const looks = [];
		for (let i = 0; i < 33; i += 1) {
			looks.push(await lookOf(store));
			await grade(store, `c${i % 5}`, 3, noon + i * 60_000);
		}
		for (let i = 32; i >= 3; i -= 1) {
			expect((await undo(store, noon + 3_600_000))?.event.card).toBe(`c${i % 5}`);
			const { states, day } = await lookOf(store);
			expect({ states, day }).toEqual({ states: looks[i]?.states, day: looks[i]?.day });
		}
		expect(await undo(store, noon + 3_600_000)).toBeUndefined();
		await store.close();
	});

	it('does not take back what is older than a day', async () => {
		const store = await make();
		await grade(store, 'psi', 3);
		expect(await undo(store, noon + 90_000_000)).toBeUndefined();
		await store.close();
	});

	it('keeps settings and own cards', async () => {
		const store = await make();
		const own: OwnCard = {
			...{ id: 'own-1', kind: 'recall', front: 'a', back: 'b', lesson: '', section: '' },
			...{ tags: ['x'], at: noon }
		};
		await store.keepOwn(own);
		expect(await store.own()).toEqual([own]);
		await store.removeOwn('own-1');
		expect(await store.own()).toEqual([]);
		expect(await store.settings()).toBeUndefined();
		await store.close();
	});
});

const deed: fc.Arbitrary<Deed> = fc.oneof(
	fc.record({
		did: fc.constant('grade' as const),
		grade: fc.constantFrom<Grade>(1, 2, 3, 4),
		took: fc.integer({ min: 0, max: 60_000 })
	}),
	fc.record({ did: fc.constantFrom('suspend', 'resume', 'bury', 'bring', 'reset') })
);
const step = fc.tuple(fc.constantFrom('a', 'b', 'c#2'), deed, fc.boolean());

it('undo restores the exact earlier state, and both stores agree all the way', async () => {
	await fc.assert(
		fc.asyncProperty(fc.array(step, { maxLength: 12 }), async (steps) => {
			emptyBrowser();
			const [kept, forgetting] = [await openStore(), new MemoryStore()];
			for (const [i, [card, what, isTakenBack]] of steps.entries()) {
				const at = noon + i * 600_000;
				const before = await lookOf(kept);
				await act(kept, card, what, at);
				await act(forgetting, card, what, at);
				if (isTakenBack) {
					await undo(kept, at);
					await undo(forgetting, at);
					const { states, day } = await lookOf(kept);
					expect({ states, day }).toEqual({ states: before.states, day: before.day });
				}
				const [one, other] = [await lookOf(kept), await lookOf(forgetting)];
				expect(one.states).toEqual(other.states);
				expect({ ...one.day, seen: one.day.seen.toSorted() }).toEqual({
					...other.day,
					seen: other.day.seen.toSorted()
				});
			}
			await kept.close();
		}),
		{ seed, numRuns: runs(200) }
	);
});
