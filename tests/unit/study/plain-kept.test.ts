import fc from 'fast-check';
import { expect, it } from 'vitest';
import { plainChecklist, plainRound, plainWish } from '../../../src/lib/study/plain-kept.ts';
import { isKeptChecklist, isRound } from '../../../src/lib/study/sound-kept.ts';
import { runs, seed } from '../../counts.ts';
import { checklist, round, wish } from './kept.ts';

const settings = { seed, numRuns: runs(1000) };
const turned = <T extends object>(value: T) =>
	Object.fromEntries(Object.entries({ ...value, more: 'x' }).reverse()) as T;

it('copies a value without change, and the same content is the same text', () => {
	fc.assert(
		fc.property(round, checklist, wish, (one, list, wanted) => {
			expect(plainRound(one)).toEqual(one);
			expect(plainChecklist(list)).toEqual(list);
			expect(plainWish(wanted)).toEqual(wanted);
			const texts = (...values: object[]) => values.map((value) => JSON.stringify(value));
			expect(
				texts(plainRound(turned(one)), plainChecklist(turned(list)), plainWish(turned(wanted)))
			).toEqual(texts(plainRound(one), plainChecklist(list), plainWish(wanted)));
		}),
		settings
	);
});

it('brings numbers and texts within what may be kept', () => {
	fc.assert(
		fc.property(round, checklist, (one, list) => {
			const loud = { ...one, score: 1.0000001, seconds: -3, answer: 'x'.repeat(70_000) };
			expect(isRound(plainRound(loud))).toBe(true);
			expect(isKeptChecklist(plainChecklist({ ...list, release: 'x'.repeat(999) }))).toBe(true);
		}),
		{ ...settings, numRuns: 20 }
	);
});
