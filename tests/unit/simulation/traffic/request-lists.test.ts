import { expect, it } from 'vitest';
import { createRng } from '../../../../src/lib/random/index.ts';
import {
	listsFor,
	partOf,
	readable
} from '../../../../src/lib/simulation/traffic/request-lists.ts';

it('shares its parts', () => {
	const lists = listsFor(10);
	partOf(lists, 4, 3).arm.fill(2);
	expect([...lists.arm]).toEqual([0, 0, 0, 0, 2, 2, 2, 0, 0, 0]);
	expect(partOf(lists, 0, 10)).toBe(lists);
});

it('takes cells apart and gives moments', () => {
	const lists = listsFor(4);
	lists.cell.set([0, 3, 6 + 4, 12 + 5]);
	const { count, seconds, segment, outcome } = readable(lists, createRng(1), 60);
	expect(count).toBe(4);
	expect([...segment]).toEqual([0, 0, 1, 2]);
	expect([...outcome]).toEqual([0, 1, 2, 2]);
	expect([...seconds]).toEqual([...seconds].sort((a, b) => a - b));
	expect(readable(listsFor(0), createRng(1), 60).count).toBe(0);
});
