import type { Round } from '$lib/study';
import { expect, it } from 'vitest';
import { newcomer } from '../../../../src/routes/plan/newcomer.ts';
import { planInput } from '../../../../src/routes/plan/plan-input.ts';
import { book } from './plan-book.ts';

const today = '2026-11-27';
const wish = { date: '2026-12-11', minutes: 60, focus: [] };
const asked = (question: string, score: number) =>
	({ did: 'interview', question, score, day: today }) as unknown as Round;

it('counts the days until the interview, at least one', () => {
	const days = (date: string) => {
		const { days: all, interview } = planInput(book, newcomer(today), { ...wish, date });
		return [all, interview];
	};
	expect([days('2026-12-11'), days('2026-11-28'), days(today)]).toEqual([
		...[
			[14, 14],
			[1, 1],
			[1, 0]
		]
	]);
});

it('reads with little time what counts most, else in the order of the book', () => {
	const lessons = (date: string) =>
		planInput(book, newcomer(today), { ...wish, date }).lessons.map(({ id }) => id);
	expect(lessons('2026-11-28')).toEqual(['drift', 'loop', 'canary']);
	expect(lessons('2026-11-30')).toEqual(['canary', 'drift', 'loop']);
	expect(lessons('2026-12-11')).toEqual(['loop', 'canary', 'drift']);
});

it('only what the interview needs: its lessons, its cards, its questions', () => {
	const input = planInput(book, newcomer(today), { ...wish, focus: ['retrain'] });
	expect(input.lessons.map(({ id }) => id)).toEqual(['drift']);
	expect(input.cards.map(({ card }) => card)).toEqual(['c']);
	expect(input.practice.map(({ id }) => id)).toEqual(['retrain', 'friday']);
});

it('practises first what was never tried, then what went worst; what was spent today is spent', () => {
	const standing = {
		...newcomer(today),
		...{ read: ['loop'], spent: 25, rounds: [asked('deploy', 0.9)] }
	};
	const input = planInput(book, standing, wish);
	expect(input.practice.map(({ id }) => id)).toEqual(['retrain', 'deploy', 'friday']);
	expect(input.lessons.map(({ id }) => id)).toEqual(['canary', 'drift']);
	expect(input.minutesToday).toBe(35);
});
