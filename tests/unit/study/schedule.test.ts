import fc from 'fast-check';
import {
	createEmptyCard,
	fsrs,
	GenSeedStrategyWithCardId,
	StrategyMode,
	type Card,
	type StepUnit
} from 'ts-fsrs';
import { expect, it } from 'vitest';
import { defaultSettings, type Grade, type Memory } from '../../../src/lib/study/index.ts';
import {
	choicesOf,
	gradedAs,
	recall,
	recallAfter,
	unseen
} from '../../../src/lib/study/schedule.ts';
import { lastTime } from '../../../src/lib/study/study-day.ts';
import { seed } from '../../counts.ts';
import { days, grades, minutes, noon, sitting } from './study-world.ts';

const full = process.env.DEEP === '1' ? 10_000 : 500;
const grade = fc.constantFrom<Grade>(1, 2, 3, 4);
const pause = fc.oneof(
	fc.integer({ min: 0, max: 40 }).map((n) => n * minutes),
	fc.integer({ min: 1, max: 400 }).map((n) => n * days + 7 * minutes)
);
const log = fc.array(fc.tuple(pause, grade), { minLength: 1, maxLength: 25 });
const chosen = fc.record({
	retention: fc.double({ min: 0.7, max: 0.97, noNaN: true }),
	learningSteps: fc.constantFrom([1, 10], [], [5], [1, 10, 60, 600]),
	relearningSteps: fc.constantFrom([10], [], [5, 30])
});

it('choicesOf and gradedAs do what ts-fsrs does by itself, over random logs', () => {
	fc.assert(
		fc.property(log, chosen, (reviews, over) => {
			const settings = { ...defaultSettings, ...over, dayStart: 0 };
			const steps = (list: readonly number[]) => list.map((m): StepUnit => `${m}m`);
			const peer = fsrs({
				request_retention: settings.retention,
				enable_fuzz: true,
				learning_steps: steps(settings.learningSteps),
				relearning_steps: steps(settings.relearningSteps)
			}).useStrategy(StrategyMode.SEED, GenSeedStrategyWithCardId('card'));
			let at = noon;
			let theirs: Card = { ...createEmptyCard(new Date(at)), card: 'psi' } as Card;
			let ours = unseen(at);
			for (const [wait, answer] of reviews) {
				at += wait;
				theirs = peer.next(theirs, new Date(at), answer).card;
				const alone = gradedAs(answer, ours, sitting({ at, settings }));
				ours = choicesOf(ours, sitting({ at, settings }))[answer];
				expect(alone).toEqual(ours);
				expect(ours).toEqual(memoryOf(theirs));
			}
		}),
		{ seed, numRuns: full }
	);
});

const memoryOf = (card: Card): Memory => ({
	stage: card.state,
	due: card.due.getTime(),
	stability: card.stability,
	difficulty: card.difficulty,
	interval: card.scheduled_days,
	step: card.learning_steps,
	reviews: card.reps,
	lapses: card.lapses,
	last: card.last_review?.getTime()
});

it('choicesOf never gives a time that is none or past the year 9999, whatever the clock does', () => {
	const jump = fc.integer({ min: -400, max: 40_000 }).map((n) => n * days);
	const offset = fc.integer({ min: -720, max: 840 });
	const start = fc.constantFrom(0, noon, Date.UTC(9998, 11, 31), lastTime + days);
	fc.assert(
		fc.property(start, offset, fc.array(fc.tuple(jump, grade)), (from, ahead, jumps) => {
			let at = from;
			let memory = unseen(at);
			for (const [by, answer] of jumps) {
				at += by;
				memory = choicesOf(memory, sitting({ at, zone: () => ahead }))[answer];
				expect(memory.due >= 0 && memory.due <= lastTime).toBe(true);
				expect(memory.stability > 0 && Number.isFinite(memory.stability)).toBe(true);
			}
		}),
		{ seed, numRuns: full / 5 }
	);
});

it('a clock set back a year counts as no time passed', () => {
	const learnt = choicesOf(unseen(noon), sitting())[4];
	const back = sitting({ at: noon - 365 * days });
	const same = choicesOf(learnt, sitting({ at: noon }));
	const early = choicesOf(learnt, back);
	for (const one of grades) {
		expect(early[one].stability).toBe(same[one].stability);
		expect(early[one].due).toBe(same[one].due - 365 * days);
	}
});

it('a step of ten minutes is ten minutes in the night when the clocks change', () => {
	const change = Date.UTC(2026, 9, 25, 1);
	const zone = (at: number) => (at < change ? 120 : 60);
	const at = change - 5 * minutes;
	const choices = choicesOf(unseen(at), sitting({ at, zone }));
	expect(choices[3].due - at).toBe(10 * minutes);
	const { due, interval } = choices[4];
	expect(due - at).toBe(interval * days + 60 * minutes);
});

it('an evening’s review and the next morning’s are a day apart where the reader’s day has changed', () => {
	const evening = Date.UTC(2026, 10, 27, 23);
	const settings = { ...defaultSettings, dayStart: 4 };
	const learnt = choicesOf(unseen(evening), sitting({ at: evening, settings }))[4];
	const on = (hours: number) =>
		choicesOf(learnt, sitting({ at: evening + hours * 60 * minutes, settings }))[3].stability;
	expect(on(4)).toBe(on(0));
	expect(on(6)).toBeGreaterThan(on(4));
});

it('recall is 90 % after as many days as the stability, falls, and is 0 for a card never asked', () => {
	expect(recallAfter(17, 17)).toBeCloseTo(0.9, 6);
	expect(recallAfter(0, 17)).toBe(1);
	expect(recallAfter(20, 17)).toBeLessThan(recallAfter(19, 17));
	expect(recall(unseen(noon), noon)).toBe(0);
	const learnt = choicesOf(unseen(noon), sitting())[4];
	expect(recall(learnt, noon + learnt.stability * days)).toBeCloseTo(0.9, 6);
	expect(recall(learnt, noon - days)).toBe(1);
});
