import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Memory } from '../../../src/lib/study/index.ts';
import { costs, planToDate, type PlanInput } from '../../../src/lib/study/plan.ts';
import { recallAfter } from '../../../src/lib/study/schedule.ts';
import { seed } from '../../counts.ts';
import { settings } from './kept.ts';
import { days, noon, state } from './study-world.ts';

/** A memory of some stability, last asked so many days ago. */
const memory = (stability: number, ago: number): Memory => ({
	...state('x', 2, noon).memory,
	...{ stability, difficulty: 5, interval: 5, reviews: 3, last: noon - ago * days }
});
const card = (id: string, topic: string, of?: Memory) => ({ card: id, topic, memory: of });
const nothing: PlanInput = {
	...{ cards: [], lessons: [], at: noon, days: 7, minutesPerDay: 60, settings }
};

it('without minutes recall on the day is the mean of each card’s forgetting curve', () => {
	const cards = [card('a', 'x', memory(10, 2)), card('b', 'y', memory(40, 0)), card('c', 'y')];
	const plan = planToDate({ ...nothing, cards, minutesPerDay: 0 });
	const expected = (recallAfter(2 + 7, 10) + recallAfter(7, 40) + 0) / 3;
	expect(plan.recall).toBeCloseTo(expected, 12);
	expect(plan.recallWithout).toBeCloseTo(expected, 12);
	expect(plan.left.cards).toEqual(['c']);
	expect(plan.topics.find(({ topic }) => topic === 'x')).toEqual({
		...{ topic: 'x', now: recallAfter(2, 10), then: recallAfter(9, 10) }
	});
});

it('the minutes of a day are what its parts cost', () => {
	const cards = Array.from({ length: 30 }, (_, i) => card(`c${i}`, 'x'));
	const lessons = [{ id: 'l', topic: 'x', minutes: 20 }];
	const plan = planToDate({ ...nothing, cards, lessons });
	for (const { fresh, again, lessons: read, minutes } of plan.days) {
		const sum = fresh.length * costs.fresh + again.length * costs.again + read.length * 20;
		expect(minutes).toBeCloseTo(sum, 9);
	}
	expect(plan.days[0]).toMatchObject({ lessons: ['l'] });
	expect(plan.left).toEqual({ lessons: [], cards: [] });
});

it('the weakest topic comes first', () => {
	const known = [card('a', 'strong', memory(300, 1)), card('b', 'weak', memory(1, 30))];
	const cards = [...known, card('new-strong', 'strong'), card('new-weak', 'weak')];
	const lessons = ['strong', 'weak'].map((topic) => ({ id: `l-${topic}`, topic, minutes: 30 }));
	const plan = planToDate({ ...nothing, cards, lessons, minutesPerDay: 32 });
	expect(plan.topics.map(({ topic }) => topic)).toEqual(['weak', 'strong']);
	expect(plan.days[0]?.lessons).toEqual(['l-weak']);
	expect(plan.days[1]?.lessons).toEqual(['l-strong']);
});

it('three hours in one day: what does not fit is said', () => {
	const cards = Array.from({ length: 200 }, (_, i) => card(`c${i}`, `t${i % 4}`));
	const lessons = Array.from({ length: 8 }, (_, i) => ({
		id: `l${i}`,
		topic: `t${i % 4}`,
		minutes: 25
	}));
	const plan = planToDate({ ...nothing, cards, lessons, days: 1, minutesPerDay: 180 });
	const [day] = plan.days;
	const taken = (day?.lessons.length ?? 0) + plan.left.lessons.length;
	expect([taken, (day?.fresh.length ?? 0) + plan.left.cards.length]).toEqual([8, 200]);
	expect(plan.left.cards.length).toBeGreaterThan(0);
	expect(day?.minutes).toBeLessThan(180.001);
});

it('a lesson that no day holds does not keep its cards back', () => {
	const input = {
		...nothing,
		cards: [card('a', 'x')],
		lessons: [{ id: 'l', topic: 'x', minutes: 90 }]
	};
	const plan = planToDate(input);
	expect(plan.left).toEqual({ lessons: ['l'], cards: [] });
});

const some = fc.array(
	fc.record({
		card: fc.uuid(),
		topic: fc.constantFrom('x', 'y', 'z'),
		memory: fc.option(
			fc
				.tuple(fc.double({ min: 0.5, max: 200, noNaN: true }), fc.integer({ min: 0, max: 90 }))
				.map(([stability, ago]) => memory(stability, ago)),
			{ nil: undefined }
		)
	}),
	{ maxLength: 25 }
);

it('a plan keeps to the minutes, never makes recall worse, and gains from more time', () => {
	fc.assert(
		fc.property(
			some,
			fc.integer({ min: 1, max: 9 }),
			fc.integer({ min: 0, max: 12 }),
			(cards, n, most) => {
				const input = { ...nothing, cards, days: n, minutesPerDay: most };
				const plan = planToDate(input);
				expect(plan.days).toHaveLength(n);
				expect(plan.days.every(({ minutes }) => minutes <= most + 1e-6)).toBe(true);
				expect(plan.recall).toBeGreaterThanOrEqual(plan.recallWithout - 1e-9);
				const asked = new Set(plan.days.flatMap(({ fresh }) => fresh));
				const fresh = cards.filter((one) => !one.memory);
				expect(asked.size + plan.left.cards.length).toBe(fresh.length);
				const ample = planToDate({ ...input, minutesPerDay: 600 });
				expect(ample.recall).toBeGreaterThanOrEqual(plan.recall - 0.02);
				expect(planToDate(input)).toEqual(plan);
			}
		),
		{ seed, numRuns: process.env.DEEP === '1' ? 2000 : 100 }
	);
});
