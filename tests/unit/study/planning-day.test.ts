import { expect, it } from 'vitest';
import { PlanningDay } from '../../../src/lib/study/planning-day.ts';

const question = { id: 'q', kind: 'question' as const, minutes: 6, lessons: [] };

it('takes nothing for which no time is left', () => {
	const day = new PlanningDay(3, 10);
	expect([day.again(2.5, 4), day.fresh('a', 4), day.fresh('b', 3)]).toEqual([true, true, false]);
	expect(day.left).toBeCloseTo(2, 9);
	expect(day.practise(question)).toBe(false);
	expect(day.result()).toMatchObject({
		...{ day: 3, again: 2.5, fresh: ['a'], questions: [] },
		minutes: { reading: 0, cards: 8, practice: 0 }
	});
});

it('keeps minutes for practice from reading and cards', () => {
	const day = new PlanningDay(0, 20);
	day.reserve(8);
	expect(day.read('l', 30, false)).toBe(12);
	expect(day.fresh('a', 1)).toBe(false);
	expect(day.practise(question)).toBe(true);
	expect(day.practised('q')).toBe(true);
	day.reserve(0);
	expect(day.fresh('a', 1)).toBe(true);
});

it('reads a lesson in parts, of a day one, and none that is not worth opening it', () => {
	const day = new PlanningDay(0, 24);
	day.reserve(12);
	expect(day.read('l', 20, false)).toBe(12);
	day.reserve(0);
	expect(day.read('l', 8, true)).toBe(8);
	expect(day.read('m', 30, false)).toBe(0);
	expect(day.read('m', 3, true)).toBe(3);
	expect(day.result().lessons).toEqual([
		{ id: 'l', minutes: 20, isBegun: false, isDone: true },
		{ id: 'm', minutes: 3, isBegun: true, isDone: true }
	]);
});
