import { expect, it } from 'vitest';
import {
	askedAgain,
	dueBy,
	firstAsked,
	intervalOf,
	knownOn,
	outlookOf,
	type Outlook
} from '../../../src/lib/study/outlook.ts';
import { choicesOf, recallAfter, unseen } from '../../../src/lib/study/schedule.ts';
import { days, noon, sitting } from './study-world.ts';

const steps = { learning: 2, relearning: 1 };
const asked = { day: 0, retention: 0.9, steps };
const sum = (outlook: Outlook) => outlook.reduce((all, { share }) => all + share, 0);

it('a card never asked has no outlook and is not known', () => {
	const none = outlookOf(undefined, () => 0);
	expect([none, outlookOf(unseen(noon), () => 0)]).toEqual([[], []]);
	expect([knownOn(none, 3), dueBy(none, 3)]).toEqual([0, 0]);
});

it('a first answer and its step come to what ts-fsrs makes of them', () => {
	const first = choicesOf(unseen(noon), sitting())[3];
	const second = choicesOf(first, sitting({ at: first.due }))[3];
	const [good] = firstAsked(1, asked);
	expect(good?.stability).toBeCloseTo(second.stability, 6);
	expect(good?.difficulty).toBeCloseTo(second.difficulty, 6);
	expect(firstAsked(1, asked)).toHaveLength(1);
});

it('an answer days later comes to what ts-fsrs makes of it, known or not', () => {
	const first = { ...choicesOf(unseen(noon), sitting())[3], stage: 2 as const, step: 0 };
	const [way] = outlookOf(first, (at) => Math.floor((at - noon) / days));
	const outlook = askedAgain([{ ...way, due: 4 } as Outlook[0]], { ...asked, day: 4 });
	const choices = choicesOf(first, sitting({ at: noon + 4 * days }));
	const chance = recallAfter(4, first.stability);
	expect(sum(outlook)).toBeCloseTo(1, 12);
	const known = outlook.find(({ share }) => Math.abs(share - chance) < 1e-9);
	expect(known?.stability).toBeCloseTo(choices[3].stability, 6);
	const forgotten = outlook.find(({ share }) => Math.abs(share - 1 + chance) < 1e-9);
	const again = choicesOf(choices[1], sitting({ at: choices[1].due }))[3];
	expect(forgotten?.stability).toBeCloseTo(again.stability, 6);
});

it('an interval ends when the chance has fallen to what is wished', () => {
	expect(intervalOf(20, 0.9)).toBe(20);
	expect(recallAfter(intervalOf(200, 0.8), 200)).toBeCloseTo(0.8, 2);
	expect(intervalOf(0.01, 0.97)).toBe(1);
});

it('ways stay few and whole, however often a card is asked', () => {
	let outlook = firstAsked(0.5, asked);
	for (let day = 1; day < 60; day++) {
		if (dueBy(outlook, day) > 0) outlook = askedAgain(outlook, { ...asked, day });
		expect(outlook.length).toBeLessThanOrEqual(4);
		expect(sum(outlook)).toBeCloseTo(1, 9);
		expect(dueBy(outlook, day)).toBe(0);
	}
	expect(knownOn(outlook, 60)).toBeGreaterThan(0.88);
});
