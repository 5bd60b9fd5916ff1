import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
	buildQueue,
	learnAhead,
	nextOf,
	queueAfter,
	type Askable,
	type Queue,
	type Today
} from '../../../src/lib/study/queue.ts';
import { runs, seed } from '../../counts.ts';
import { minutes, noon, state } from './study-world.ts';

const card = (id: string, siblings = ''): Askable => ({ card: id, siblings });
const nothing: Today = { learning: [], due: [], seen: new Set(), fresh: [], asked: [] };
const rules = {
	settings: { newPerDay: 10, reviewsPerDay: 200 },
	done: { reviews: 0, fresh: 0 },
	seed: '2026-11-27'
};
const queue: Queue = { learning: [], due: [], fresh: [], done: { reviews: 0, fresh: 0 } };

/** Every card in the order in which it is asked, when each is answered once. */
function order(from: Queue): string[] {
	const asked: string[] = [];
	let left = from;
	for (let next = nextOf(left, noon); next.card !== undefined; next = nextOf(left, noon)) {
		asked.push(next.card);
		left = queueAfter(left, next.card, undefined);
	}
	return asked;
}

it('buildQueue keeps the limits of a day, less what is done', () => {
	const deck = Array.from({ length: 30 }, (_, i) => card(`c${i}`));
	const due = deck.slice(0, 15).map((one) => one.card);
	const today = { ...nothing, due, seen: new Set(due) };
	const limits = { newPerDay: 5, reviewsPerDay: 12 };
	const some = buildQueue(deck, today, { ...rules, settings: limits });
	expect([some.due.length, some.fresh]).toEqual([12, ['c15', 'c16', 'c17', 'c18', 'c19']]);
	const done = { reviews: 12, fresh: 4 };
	const rest = buildQueue(deck, today, { ...rules, settings: limits, done });
	expect([rest.due, rest.fresh]).toEqual([[], ['c15']]);
});

it('buildQueue asks one of several siblings, and none whose sibling was asked today', () => {
	const deck = [card('a', 'psi'), card('b', 'psi'), card('c#1'), card('c#2'), card('d')];
	expect(buildQueue(deck, nothing, rules).fresh).toEqual(['a', 'c#1', 'd']);
	const later = buildQueue(deck, { ...nothing, asked: ['b'], seen: new Set(['b']) }, rules);
	expect(later.fresh).toEqual(['c#1', 'd']);
	const step = { learning: [state('c#2', 1, noon)], seen: new Set(['c#2']) };
	expect(buildQueue(deck, { ...nothing, ...step }, rules).fresh).toEqual(['a', 'd']);
});

it('buildQueue leaves out what is not in the deck, and asks a card again that was put back to new', () => {
	const today = { ...nothing, due: ['gone'], seen: new Set(['a', 'b', 'gone']), fresh: ['b'] };
	const left = buildQueue([card('a'), card('b')], today, rules);
	expect(left).toEqual({ ...queue, fresh: ['b'] });
});

it('buildQueue asks first what somebody asked for of the new cards', () => {
	const deck = ['a', 'b', 'c'].map((id) => card(id));
	const today = { ...nothing, seen: new Set(['c']), fresh: ['c'] };
	expect(buildQueue(deck, today, rules).fresh).toEqual(['c', 'a', 'b']);
});

it('nextOf takes a step that is due, then the day’s cards, then a step that is nearly due', () => {
	const soon = state('soon', 1, noon + 5 * minutes);
	const full = { ...queue, learning: [soon], due: ['a'] };
	expect(nextOf(full, noon)).toEqual({ card: 'a', from: 'due' });
	expect(nextOf(full, noon + 5 * minutes)).toEqual({ card: 'soon', from: 'learning' });
	expect(nextOf({ ...full, due: [] }, noon).card).toBe('soon');
	const late = { ...queue, learning: [state('late', 3, noon + learnAhead + 1)] };
	expect(nextOf(late, noon)).toEqual({ card: undefined, at: noon + learnAhead + 1 });
	expect(nextOf(queue, noon)).toEqual({ card: undefined, at: undefined });
});

it('a step that was put off waits until then', () => {
	const buried = { ...state('a', 1, noon), buriedUntil: noon + 600 * minutes };
	expect(nextOf({ ...queue, learning: [buried] }, noon).card).toBeUndefined();
});

it('nextOf spreads new cards evenly among the due ones', () => {
	const due = ['d1', 'd2', 'd3', 'd4', 'd5', 'd6'];
	const asked = order({ ...queue, due, fresh: ['n1', 'n2'] });
	expect(asked.indexOf('n1')).toBeGreaterThan(0);
	expect(asked.indexOf('n2') - asked.indexOf('n1')).toBeGreaterThan(2);
	expect(asked).toHaveLength(8);
});

const some = fc.uniqueArray(
	fc.integer({ min: 0, max: 60 }).map((n) => `c${n}`),
	{ maxLength: 40 }
);

it('every card of the queue is asked once, in the same order for the same seed', () => {
	fc.assert(
		fc.property(some, some, some, fc.integer({ min: 0, max: 9 }), (ids, due, asked, groups) => {
			const deck = ids.map((id, i) => card(id, groups ? `g${i % (groups + 1)}` : ''));
			const seen = new Set([...due, ...asked]);
			const left = buildQueue(deck, { ...nothing, due, seen, asked }, rules);
			const first = order(left);
			expect(first.toSorted()).toEqual([...left.due, ...left.fresh].toSorted());
			expect(new Set(first).size).toBe(first.length);
			expect(order(buildQueue(deck, { ...nothing, due, seen, asked }, rules))).toEqual(first);
			const names = first.map((id) => deck.find((one) => one.card === id)?.siblings);
			if (groups) expect(new Set(names).size).toBe(names.length);
		}),
		{ seed, numRuns: runs(5000) }
	);
});
