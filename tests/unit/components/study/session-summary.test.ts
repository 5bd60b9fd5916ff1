import { describe, expect, it } from 'vitest';
import {
	honestSentence,
	sessionSummary,
	type Answered
} from '../../../../src/lib/components/study/session-summary.ts';
import { days, minutes, noon } from '../../study/study-world.ts';
import { bookCard } from './deck-example.ts';

const answered = (id: string, parts: Partial<Answered> = {}): Answered => ({
	...{ id, card: bookCard(id), grade: 3, before: 0, stage: 2, due: noon + days, took: 30_000 },
	...parts
});

describe('sessionSummary', () => {
	it('counts each card once, by the first time it was asked', () => {
		const summary = sessionSummary(
			[
				answered('psi', { grade: 1, before: 2, stage: 3, due: noon + 10 * minutes }),
				answered('ks', { grade: 3, before: 2 }),
				answered('psi', { grade: 3, before: 3, due: noon + 2 * days }),
				answered('wait', { grade: 2 })
			],
			noon
		);
		expect(summary.cards).toBe(3);
		expect(summary.minutes).toBe(2);
		expect(summary.known).toBe(2);
		expect(summary.learnt).toEqual({ asked: 2, known: 1 });
		expect(summary.missed.map(({ id }) => id)).toEqual(['psi']);
	});

	it('says when each card comes back, by its last answer', () => {
		const { back } = sessionSummary(
			[
				answered('psi', { due: noon + minutes }),
				answered('psi', { due: noon + 60 * minutes }),
				answered('ks', { due: noon + days }),
				answered('a', { due: noon + 7 * days }),
				answered('b', { due: noon + 30 * days }),
				answered('c', { due: noon + 400 * days }),
				answered('overdue', { due: noon - days })
			],
			noon
		);
		expect(back).toEqual([
			{ words: 'within the hour', cards: 2 },
			{ words: 'by tomorrow', cards: 1 },
			{ words: 'within a week', cards: 1 },
			{ words: 'within a month', cards: 1 },
			{ words: 'later', cards: 1 }
		]);
	});

	it('calls a lesson strong when all of its cards were known, and one card is not enough', () => {
		const of = (lesson: string, id: string, grade: 1 | 3) =>
			answered(id, { card: bookCard(id, { lesson }), grade });
		const { strong } = sessionSummary(
			[
				...['a', 'b', 'c'].map((id) => of('shadow', id, 3)),
				...['d', 'e'].map((id) => of('canary', id, 3)),
				...['f', 'g', 'h'].map((id) => of('', id, 3)),
				of('drift', 'i', 3),
				of('cost', 'j', 3),
				of('cost', 'k', 1)
			],
			noon
		);
		expect(strong).toEqual([
			{ lesson: 'shadow', cards: 3 },
			{ lesson: 'canary', cards: 2 }
		]);
	});

	it('is of nothing where nothing was answered', () => {
		const nothing = { cards: 0, known: 0, missed: [], strong: [], back: [] };
		expect(sessionSummary([], noon)).toMatchObject({ ...nothing, minutes: 1 });
	});
});

describe('honestSentence', () => {
	const of = (known: number, asked: number) =>
		honestSentence({ ...sessionSummary([], noon), learnt: { asked, known } }, 0.9);

	it('says nothing of memory where all were new, nor of a few', () => {
		expect(of(0, 0)).toMatch(/^All of these were new/);
		expect(of(1, 1)).toMatch(/^1 of 1 cards? learnt earlier was still known: too few/);
		expect(of(9, 9)).toContain('too few');
	});

	it('tells chance from a difference', () => {
		expect(of(90, 100)).toContain('about the 90 %');
		expect(of(85, 100)).toContain('about the 90 %');
		expect(of(97, 100)).toContain('asked less');
		expect(of(80, 100)).toContain('Fewer new cards');
	});

	it('does not take ten right ones for too many', () => {
		// At 90 % ten of ten come in a third of all sessions.
		expect(of(10, 10)).toContain('about the 90 %');
	});
});
