import { describe, expect, it } from 'vitest';
import { answer } from './answer-example.ts';
import { chooseRound } from '../../../../src/lib/study/interview/choose-round.ts';

const questions = Array.from({ length: 9 }, (_, i) => ({
	id: `q${i}`,
	axes: { problem: 0, data: i, modelling: 0, operations: 10 - i, communication: 0 },
	level: ((i % 3) + 1) as 1 | 2 | 3,
	lessons: i < 4 ? ['canary', 'shadow'] : ['loop']
}));
const sheet = ['q1', 'q7'];
const wish = { length: 5, focus: 'all', sheet, seed: 'monday' };

describe('chooseRound', () => {
	it('chooseRound(questions, wish) draws as many as wished, each once, the same by the same seed', () => {
		const round = chooseRound(questions, wish);
		expect(new Set(round).size).toBe(5);
		expect(chooseRound(questions, wish)).toEqual(round);
		const others = [1, 2, 3].map((seed) => chooseRound(questions, { ...wish, seed }).join());
		expect(new Set(others).size).toBeGreaterThan(1);
	});

	it('chooseRound(questions, wish) stays in its focus and gives fewer where it holds fewer', () => {
		expect(chooseRound(questions, { ...wish, focus: 'sheet' }).sort()).toEqual(sheet);
		expect(chooseRound(questions, { ...wish, focus: 'nothing' })).toEqual([]);
	});

	it('chooseRound(questions, wish) asks what was asked lately last', () => {
		const lately = ['q0', 'q1', 'q2'];
		const round = chooseRound(questions, { ...wish, length: 9, lately });
		expect(round.slice(6).sort()).toEqual(lately);
	});

	it('chooseRound(questions, wish) asks what went worst where it is wished, and not what is asked on', () => {
		const past = [answer({ question: 'q3', score: 0.1 }), answer({ question: 'q4', score: 0.9 })];
		const weakest = { ...wish, focus: 'weakest', length: 9, past };
		const round = chooseRound(questions, weakest);
		expect(round[0]).toBe('q3');
		expect(round.at(-1)).toBe('q4');
		expect(chooseRound(questions, { ...weakest, without: 'q3' })).not.toContain('q3');
	});
});
