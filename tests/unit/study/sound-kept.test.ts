import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isKeptChecklist, isPlanWish, isRound } from '../../../src/lib/study/sound-kept.ts';
import { runs, seed } from '../../counts.ts';
import { checklist, round, wish } from './kept.ts';

const settings = { seed, numRuns: runs(2000) };

it('takes what may be kept', () => {
	fc.assert(fc.property(round, isRound), settings);
	fc.assert(fc.property(checklist, isKeptChecklist), settings);
	fc.assert(fc.property(wish, isPlanWish), settings);
});

it('takes nothing else', () => {
	fc.assert(
		fc.property(fc.anything(), (value) => {
			expect([isRound(value), isKeptChecklist(value), isPlanWish(value)]).toEqual([
				...[false, false, false]
			]);
		}),
		settings
	);
});

const quiz = {
	...{ id: 'r', at: 5, day: '2026-11-27', seconds: 9, score: 1, did: 'quiz' },
	...{ scenario: 's', found: [], missed: [], falseAlarms: [] }
};
const interview = {
	...{ ...quiz, did: 'interview', question: 'q', answer: '', said: [], flags: [] },
	...{ overruled: [], axes: { data: 0.5 }, level: 2, followUp: undefined }
};
const list = {
	...{ id: 'l', release: 'v1', kind: 'pre', made: 1, changed: 2 },
	marks: { a: { done: true, note: '', who: '', at: 2 } }
};

it('one wrong field is enough', () => {
	const wrong = [
		...['id', 'day', 'score', 'did', 'scenario', 'falseAlarms'].map((name) => ({
			...quiz,
			[name]: 7
		})),
		...['question', 'answer', 'axes', 'level', 'followUp', 'flags'].map((name) => ({
			...interview,
			[name]: 7
		})),
		{ ...interview, axes: { charm: 1 } },
		{ ...interview, axes: { data: 2 } }
	];
	expect([quiz, interview].every(isRound)).toBe(true);
	expect(wrong.filter(isRound)).toEqual([]);
	const lists = [
		...['release', 'kind', 'made', 'marks'].map((name) => ({ ...list, [name]: -1 })),
		{ ...list, removed: -1 },
		{ ...list, marks: { a: { ...list.marks.a, done: 1 } } },
		{ ...list, marks: [] }
	];
	expect(isKeptChecklist(list)).toBe(true);
	expect(lists.filter(isKeptChecklist)).toEqual([]);
	expect(isPlanWish({ date: '2026-12-11', minutes: 0, focus: [], made: 1 })).toBe(false);
});
