import { describe, expect, it } from 'vitest';
import { chooseRound } from '../../../../src/lib/study/interview/choose-round.ts';

const questions = Array.from({ length: 9 }, (_, i) => ({
	id: `q${i}`,
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
});
