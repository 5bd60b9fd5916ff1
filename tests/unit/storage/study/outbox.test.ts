import { expect, it } from 'vitest';
import { MemoryStore } from '../../../../src/lib/storage/study/memory-store.ts';
import { Outbox } from '../../../../src/lib/storage/study/outbox.ts';
import { grade, lookOf, undo } from './browser.ts';

/** A device that takes no writes while it is full. */
class FullStore extends MemoryStore {
	isFull = false;

	override async write(...call: Parameters<MemoryStore['write']>) {
		if (this.isFull) throw new DOMException('No room.', 'QuotaExceededError');
		return super.write(...call);
	}
}

it('what a full device does not take waits, is seen, and is kept as soon as there is room', async () => {
	const full = new FullStore();
	const counts: number[] = [];
	const store = new Outbox(full, (count) => counts.push(count));
	await grade(store, 'a', 4);
	full.isFull = true;
	await grade(store, 'b', 3);
	await grade(store, 'a', 1);
	const waiting = await lookOf(store);
	expect(waiting.log).toHaveLength(3);
	expect(waiting.day.asked).toEqual(['a', 'b']);
	expect(waiting.day.count.reviews).toBe(3);
	expect((await lookOf(full)).log).toHaveLength(1);
	full.isFull = false;
	await grade(store, 'c', 3);
	const kept = await lookOf(full);
	expect(kept.log.map(({ card }) => card)).toEqual(['a', 'b', 'a', 'c']);
	expect(kept.log.slice(0, 3)).toEqual(waiting.log);
	expect(counts).toEqual([1, 2, 1, 0]);
});

it('an answer that waits can be taken back', async () => {
	const full = new FullStore();
	const store = new Outbox(full, () => {});
	await grade(store, 'a', 4);
	const before = await lookOf(store);
	full.isFull = true;
	await grade(store, 'a', 1);
	expect((await undo(store))?.event.card).toBe('a');
	expect(await lookOf(store)).toEqual(before);
});
