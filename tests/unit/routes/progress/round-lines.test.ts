import { expect, it } from 'vitest';
import type { Round } from '../../../../src/lib/study/index.ts';
import { roundLines } from '../../../../src/routes/progress/round-lines.ts';

const base = { at: 0, day: '2026-11-27', seconds: 60 };
const quiz = (id: string, score: number): Round => ({
	...{ ...base, id, score, did: 'quiz', scenario: 'one' },
	...{ found: [], missed: [], falseAlarms: [] }
});
const answer = (id: string, score: number, followUp?: string): Round => ({
	...{ ...base, id, score, did: 'interview', question: 'canary', answer: '', level: 1, followUp },
	...{ said: ['a'], missed: [], flags: [], overruled: [], axes: { data: score } }
});

it('roundLines(rounds) has a line for what was done and for each axis that was judged', () => {
	const rounds = [quiz('1', 0.5), answer('2', 0.4), quiz('3', 0.7), answer('4', 0.6)];
	expect(roundLines(rounds).map(({ name, of, n, later }) => [name, of, n, later])).toEqual([
		['Interview answers', 'round', 2, 0.5],
		['Release quiz', 'round', 2, 0.6],
		['Data and features', 'axis', 2, 0.5]
	]);
	expect(roundLines(rounds)[1]?.scores).toEqual([0.5, 0.7]);
	expect(roundLines([])).toEqual([]);
});

it('roundLines(rounds) leaves out answers to a follow-up alone', () => {
	expect(roundLines([answer('1', 0.4, 'a')])).toEqual([]);
});
