import { expect, it } from 'vitest';
import { chooseRelease } from '../../../../src/lib/study/release/choose-release.ts';

const list = [
	{ id: 'a', level: 1, items: ['latency'] },
	{ id: 'b', level: 2, items: ['latency', 'fairness'] },
	{ id: 'c', level: 2, items: [] }
] as const;
const none = new Map<string, number>();

it('chooseRelease(list, next, …) goes down the list, then back to what went worst', () => {
	expect(chooseRelease(list, 'next', none, 1)).toBe('a');
	expect(chooseRelease(list, 'next', new Map([['a', 1]]), 1)).toBe('b');
	const all = new Map([
		['a', 1],
		['b', 0.4],
		['c', 0.9]
	]);
	expect(chooseRelease(list, 'next', all, 1)).toBe('b');
});

it('chooseRelease(list, any, …) draws the same by the same seed, and each some time', () => {
	const drawn = (seed: number) => chooseRelease(list, 'any', none, seed);
	expect(drawn(7)).toBe(drawn(7));
	expect(new Set(Array.from({ length: 30 }, (_, seed) => drawn(seed))).size).toBe(3);
});

it('chooseRelease(list, wish, …) keeps to a level or an item', () => {
	const of = (wish: string) =>
		new Set(Array.from({ length: 20 }, (_, seed) => chooseRelease(list, wish, none, seed)));
	expect(of('level-2')).toEqual(new Set(['b', 'c']));
	expect(of('fairness')).toEqual(new Set(['b']));
	expect(of('logging')).toEqual(new Set([undefined]));
});
