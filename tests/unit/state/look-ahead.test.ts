import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { LookAhead } from '../../../src/lib/state/look-ahead.ts';
import { freshState, type CardState } from '../../../src/lib/study/index.ts';

const now = Date.UTC(2026, 10, 27, 12);
const end = now + 3_600_000;
const state = (card: string, due = now): CardState => {
	const { memory, ...rest } = freshState(card, now);
	return { ...rest, memory: { ...memory, stage: 1, due } };
};
const queue = (due: readonly string[], fresh: readonly string[] = []) => ({
	...{ due, fresh, learning: [] as CardState[], done: { reviews: 0, fresh: 0 } }
});
const kept = new Map(['a', 'b', 'c', 'd', 'e', 'f'].map((card) => [card, state(card)]));
const read = vi.fn(async (cards: readonly string[]) => {
	return new Map(cards.flatMap((card) => (kept.has(card) ? [[card, kept.get(card)!]] : [])));
});
let ahead: LookAhead;

beforeEach(() => {
	vi.useFakeTimers();
	read.mockClear();
	ahead = new LookAhead(read);
});
afterEach(() => void vi.useRealTimers());

it('reads the cards that come next while the reader thinks, and then none for them', async () => {
	expect(await ahead.next(queue(['a', 'b', 'c']), now, end)).toEqual({
		card: 'a',
		state: state('a')
	});
	await vi.advanceTimersByTimeAsync(100);
	read.mockClear();
	expect(await ahead.next(queue(['b', 'c']), now, end)).toEqual({ card: 'b', state: state('b') });
	expect(await ahead.next(queue([], ['new']), now, end)).toEqual({
		...{ card: 'new', state: freshState('new', now) }
	});
	expect(read.mock.calls).toEqual([[['new']]]);
});

it('forgets with the plan, also what is still being read', async () => {
	await ahead.next(queue(['a', 'b']), now, end);
	const slow = vi.advanceTimersByTimeAsync(40);
	ahead.forget();
	await slow;
	read.mockClear();
	await ahead.next(queue(['b']), now, end);
	expect(read).toHaveBeenCalledWith(['b']);
});

it('takes a card on a step as the queue has it, and tells when one comes back today', async () => {
	const later = { ...queue([]), learning: [state('z', now + 1_800_000)] };
	expect(await ahead.next(later, now, end)).toEqual({ card: undefined, at: now + 1_800_000 });
	expect(await ahead.next(later, now, now + 60_000)).toEqual({ card: undefined, at: undefined });
	const due = { ...queue([]), learning: [state('z')] };
	expect(await ahead.next(due, now, end)).toEqual({ card: 'z', state: state('z') });
	expect(read).not.toHaveBeenCalled();
});

it('a read that fails is made again when its turn comes', async () => {
	await ahead.next(queue(['a', 'b']), now, end);
	read.mockRejectedValueOnce(new Error('closed'));
	await vi.advanceTimersByTimeAsync(100);
	expect(await ahead.next(queue(['b']), now, end)).toEqual({ card: 'b', state: state('b') });
});
