import type { Round } from '$lib/study';
import { expect, it } from 'vitest';
import { donePieces } from '../../../../src/routes/_home/today-done.ts';
import { newcomer } from '../../../../src/routes/plan/newcomer.ts';
import { book } from '../plan/plan-book.ts';

const today = '2026-11-27';
const part = {
	...{ day: today, made: 1, fresh: ['a', 'b'], met: 3, questions: ['deploy'], scenarios: [] },
	lessons: [{ id: 'loop', minutes: 20, isDone: true }],
	...{ retention: 0.8, known: 2, cards: 4, ahead: [] }
};

it('tells what is done of today’s part, and what is not', () => {
	const round = { did: 'interview', question: 'deploy', day: today } as unknown as Round;
	const begun = donePieces(part, book, { ...newcomer(today), met: 4 }, 2);
	expect(begun.map(({ words, share }) => [words, share])).toEqual([
		['Read 1 About loop', 0],
		['1 of 2 new cards', 0.5],
		['2 cards still due', 0],
		['0 of 1 aloud', 0]
	]);
	const standing = { ...newcomer(today), met: 9, read: ['loop'], rounds: [round] };
	const done = donePieces(part, book, standing, 0);
	expect(done.every(({ share }) => share === 1)).toBe(true);
	expect(done[1]?.words).toBe('2 of 2 new cards');
});
