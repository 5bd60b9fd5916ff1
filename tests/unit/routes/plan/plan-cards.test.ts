import type { Deck } from '$lib/content';
import { CardDeck } from '$lib/components/study';
import type { OwnCard } from '$lib/study';
import { expect, it } from 'vitest';
import { neededCards, planCards } from '../../../../src/routes/plan/plan-cards.ts';
import { book } from './plan-book.ts';

const own = (id: string, front: string): OwnCard => ({
	...{ id, kind: 'cloze', front, back: '', lesson: 'drift', section: '', tags: [], at: 0 }
});

it('asks what the pages of the cards ask, in their order, own cards and own versions too', () => {
	const gap = (number: number) => ({ gap: number, hint: '', of: ['x'] });
	const deck = {
		...{ lessons: [], questions: [], figures: {} },
		cards: book.cards.map(({ id, gaps, siblings }) => ({
			...{ id, siblings, kind: gaps.length > 1 ? 'cloze' : 'recall' },
			front: [{ block: 'paragraph', of: gaps.map(gap) }]
		}))
	} as unknown as Deck;
	const typed = [own('own-of-a', '{{c1::x}} {{c3::y}}'), own('own-1', '{{c2::z}}')];
	const asked = planCards(book, typed).map(({ card, siblings }) => ({ card, siblings }));
	expect(asked).toEqual(new CardDeck(deck, typed).askables({}));
	expect(asked.map(({ card }) => card)).toEqual(['a', 'a#3', 'b', 'b#2', 'c', 'own-1#2']);
});

it('needs for some questions their cards alone', () => {
	const cards = planCards(book, [own('own-1', '{{c1::z}}')]);
	expect(neededCards(cards, book, []).length).toBe(cards.length);
	expect(neededCards(cards, book, ['deploy']).map(({ card }) => card)).toEqual(['b', 'b#2']);
});
