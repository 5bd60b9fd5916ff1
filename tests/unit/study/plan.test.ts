import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Memory, PlanInput } from '../../../src/lib/study/index.ts';
import { planAt, planToDate } from '../../../src/lib/study/plan.ts';
import { recallAfter } from '../../../src/lib/study/schedule.ts';
import { seed } from '../../counts.ts';
import { settings } from './kept.ts';
import { lives } from './plan-lives.ts';
import { days, noon, state } from './study-world.ts';

const isDeep = process.env.DEEP === '1';

/** A memory of some stability, last asked so many days ago, due in so many. */
const memory = (stability: number, ago: number, due = 30): Memory => ({
	...state('x', 2, noon + due * days).memory,
	...{ stability, difficulty: 5, interval: 5, reviews: 3, last: noon - ago * days }
});
const card = (id: string, topic: string, of?: Memory) => ({ card: id, topic, memory: of });
const nothing: PlanInput = {
	...{ cards: [], lessons: [], practice: [], days: 7, interview: 7, minutesPerDay: 60 },
	...{ settings, pace: 0.4, dayOf: (at) => Math.floor((at - noon) / days + 0.5) }
};
/** A book: so many lessons with ten cards each. */
const book = (lessons: number) => ({
	cards: Array.from({ length: 10 * lessons }, (_, i) => card(`c${i}`, `t${Math.floor(i / 10)}`)),
	lessons: Array.from({ length: lessons }, (_, i) => ({
		...{ id: `l${i}`, topic: `t${i}`, minutes: 15 }
	})),
	practice: Array.from({ length: lessons }, (_, i) => ({
		...{ id: `q${i}`, kind: 'question' as const, minutes: 6, lessons: [`l${i}`] }
	}))
});
const sum = (values: readonly number[]) => values.reduce((all, value) => all + value, 0);

it('without minutes as much is known as each card’s forgetting curve says', () => {
	const cards = [card('a', 'x', memory(10, 2)), card('b', 'y', memory(40, 0)), card('c', 'y')];
	const plan = planToDate({ ...nothing, cards, minutesPerDay: 0 });
	const expected = recallAfter(2 + 7, 10) + recallAfter(7, 40);
	expect(plan.known).toBeCloseTo(expected, 12);
	expect(plan.knownWithout).toBeCloseTo(expected, 12);
	expect(plan).toMatchObject({ cards: 3, met: 2, left: { cards: ['c'] } });
	const line = { topic: 'x', now: recallAfter(2, 10), then: recallAfter(9, 10) };
	expect(plan.topics.find(({ topic }) => topic === 'x')).toEqual(line);
});

it('what it foretells is what readers come to whose answers are drawn and whose cards ts-fsrs brings back', () => {
	const begun = Array.from({ length: 20 }, (_, i) =>
		card(`b${i}`, 'begun', memory(1 + i, i % 5, (i % 6) - 1))
	);
	const all = [
		[7, 45, 0.8],
		[10, 60, 0.9],
		[3, 60, 0.9],
		[14, 60, 0.9],
		[14, 90, 0.95]
	] as const;
	for (const [length, most, retention] of isDeep ? all : all.slice(0, 2)) {
		const cards = [...begun, ...book(14).cards];
		const of = { ...nothing, ...book(14), cards, days: length, interview: length };
		const input = { ...of, minutesPerDay: most };
		const plan = planAt(input, retention);
		const lived = lives(plan, input, isDeep ? 200 : 2);
		const off = `${length} days, ${most} minutes at ${retention}`;
		expect(Math.abs(plan.known - lived.known), off).toBeLessThan(0.02 * plan.met);
		const [load, livedLoad] = [sum(plan.days.map(({ again }) => again)), sum(lived.again)];
		expect(Math.abs(load / livedLoad - 1), off).toBeLessThan(0.2);
	}
});

it('what was begun and is known worst comes first, then what was never met, in its order', () => {
	const known = [card('a', 'strong', memory(300, 1)), card('b', 'weak', memory(1, 30))];
	const cards = [card('n', 'new'), ...known, card('s', 'strong'), card('w', 'weak')];
	const lessons = ['new', 'strong', 'weak'].map((topic) => ({ id: topic, topic, minutes: 46 }));
	const plan = planToDate({ ...nothing, cards, lessons });
	const read = plan.days.flatMap((day) => day.lessons.map(({ id }) => id));
	expect([...new Set(read)]).toEqual(['weak', 'strong', 'new']);
	expect(plan.days.flatMap(({ fresh }) => fresh)).toEqual(['w', 's', 'n']);
});

it('a lesson longer than a day’s minutes goes on the next day, and its cards follow its end', () => {
	const lessons = [{ id: 'l', topic: 'x', minutes: 40 }];
	const plan = planToDate({ ...nothing, cards: [card('a', 'x')], lessons, minutesPerDay: 20 });
	const parts = plan.days.flatMap((day) => day.lessons.map((part) => ({ ...part, day: day.day })));
	expect(sum(parts.map(({ minutes }) => minutes))).toBe(40);
	expect(parts.map(({ isBegun }) => isBegun)).toEqual(parts.map((_, i) => i > 0));
	expect(parts.map(({ isDone }) => isDone)).toEqual(parts.map((_, i) => i === parts.length - 1));
	const asked = plan.days.find(({ fresh }) => fresh.length > 0);
	expect(asked?.day).toBeGreaterThanOrEqual(parts.at(-1)?.day ?? 99);
});

it('three hours: what does not fit is said, and nothing is said twice', () => {
	const input = { ...nothing, ...book(28), days: 1, interview: 1, minutesPerDay: 180 };
	const { days: all, left, met } = planToDate(input);
	const [day] = all;
	const done = day?.lessons.filter(({ isDone }) => isDone).length ?? 0;
	expect([done + left.lessons.length, met + left.cards.length]).toEqual([28, 280]);
	expect(done).toBeGreaterThan(3);
	expect(day?.questions.length).toBe(new Set(day?.questions).size);
	// What was read is what is asked.
	expect(day?.questions.slice(0, 4)).toEqual(['q0', 'q1', 'q2', 'q3']);
});

it('two questions, then a release', () => {
	const release = { id: 's', kind: 'scenario' as const, minutes: 6, lessons: [] };
	const practice = [release, ...book(4).practice];
	const { days: all } = planToDate({ ...nothing, ...book(4), practice, minutesPerDay: 120 });
	expect(all[0]).toMatchObject({ questions: ['q0', 'q1', 'q2'], scenarios: ['s'] });
});

it('today’s part is what is left of today', () => {
	const plan = planToDate({ ...nothing, ...book(4), minutesToday: 10 });
	expect(sum(Object.values(plan.days[0]?.minutes ?? {}))).toBeLessThanOrEqual(10);
	expect(sum(Object.values(plan.days[1]?.minutes ?? {}))).toBeGreaterThan(30);
});

const some = fc.uniqueArray(
	fc.record({
		card: fc.uuid(),
		topic: fc.constantFrom('x', 'y', 'z'),
		memory: fc.option(
			fc
				.tuple(fc.double({ min: 0.5, max: 200, noNaN: true }), fc.integer({ min: 0, max: 90 }))
				.map(([stability, ago]) => memory(stability, ago, 3 - ago)),
			{ nil: undefined }
		)
	}),
	{ maxLength: 25, selector: (one) => one.card }
);

it('a plan keeps to the minutes, gains from more of them, and is the same every time', () => {
	fc.assert(
		fc.property(
			some,
			fc.integer({ min: 1, max: 9 }),
			fc.integer({ min: 0, max: 12 }),
			(cards, length, most) => {
				const input = { ...nothing, cards, days: length, interview: length, minutesPerDay: most };
				const plan = planToDate(input);
				expect(plan.days).toHaveLength(length);
				for (const { minutes } of plan.days) {
					expect(sum(Object.values(minutes))).toBeLessThanOrEqual(most + 1e-5);
				}
				expect(plan.known).toBeLessThanOrEqual(plan.met + 1e-9);
				const asked = new Set(plan.days.flatMap(({ fresh }) => fresh));
				expect(asked.size + plan.left.cards.length).toBe(cards.filter((one) => !one.memory).length);
				const ample = planToDate({ ...input, minutesPerDay: 600 });
				expect(ample.known).toBeGreaterThanOrEqual(plan.known - 0.05 * cards.length);
				expect(planToDate(input)).toEqual(plan);
			}
		),
		{ seed, numRuns: isDeep ? 1000 : 15 }
	);
});
