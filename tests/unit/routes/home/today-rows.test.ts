import type { Round } from '$lib/study';
import { expect, it } from 'vitest';
import { cardsRow, lessonRow, practiceRow } from '../../../../src/routes/_home/today-rows.ts';
import { newcomer } from '../../../../src/routes/plan/newcomer.ts';
import { book } from '../plan/plan-book.ts';

const today = '2026-11-27';
const nowhere = { lesson: '', section: '' };

it('tells the cards as the page of the cards counts them', () => {
	const row = (due: number, learning: number, fresh: number) =>
		cardsRow({ due, learning, fresh }, 'the next one comes back tomorrow');
	expect(row(9, 1, 4)).toMatchObject({
		...{ number: '10', title: 'cards are due', words: 'about 8 minutes, with 4 new' }
	});
	expect(row(0, 0, 1)).toMatchObject({ number: '1', title: 'new card' });
	expect(row(0, 0, 0)).toMatchObject({ number: '0', words: 'the next one comes back tomorrow' });
});

it('goes on where the reader stopped, else with the plan’s lesson, else the next of the book', () => {
	const stopped = { lesson: 'canary', section: 'canary-a' };
	expect(lessonRow(book, [], stopped, undefined)).toMatchObject({
		...{ number: '2.1', path: 'lessons/canary/#canary-a', action: 'Go on' }
	});
	expect(lessonRow(book, ['canary'], stopped, undefined)).toMatchObject({ number: '1' });
	const part = { lessons: [{ id: 'drift', minutes: 20, isDone: true }] } as never;
	expect(lessonRow(book, [], nowhere, part)).toMatchObject({ path: 'lessons/drift/' });
	expect(lessonRow(book, ['loop', 'canary', 'drift'], nowhere, part)).toMatchObject({
		...{ number: '3', path: 'lessons/' }
	});
});

it('asks a question all day, the plan’s first, and none that was answered today', () => {
	const standing = newcomer(today);
	const row = (wanted: string[], rounds: Round[] = []) =>
		practiceRow('question', book.questions, wanted, { ...standing, rounds });
	const answered = (question: string, day: string) =>
		({ did: 'interview', question, day, score: 0.58 }) as unknown as Round;
	expect(row([])).toEqual(row([]));
	expect(row(['retrain'])).toMatchObject({ title: 'Retraining' });
	expect(row(['retrain'], [answered('retrain', today)])).toMatchObject({ title: 'Deploying' });
	expect(row(['retrain'], [answered('retrain', '2026-11-26')])?.words).toContain('58 % yesterday');
	const all = [answered('retrain', today), answered('deploy', today)];
	expect(row([], all)).toBeUndefined();
});
