import { expect, it } from 'vitest';
import { CardDeck } from '../../../../src/lib/components/study/index.ts';
import { cardTopics } from '../../../../src/routes/progress/card-topics.ts';
import { bookCard, deckOf, ownCard } from '../../components/study/deck-example.ts';

const book = deckOf([
	bookCard('one', { tags: ['psi'], questions: ['when-to-retrain'] }),
	bookCard('two', { kind: 'choose', lesson: 'shadow', tags: ['psi', 'cost'] })
]);
const own = [ownCard('own-a', { lesson: 'shadow', tags: ['psi', 'mine'] })];
const topics = cardTopics(new CardDeck(book, own));

it('cardTopics(deck) groups the cards of the book and the reader’s own', () => {
	const shadow = topics.lessons.find(({ id }) => id === 'shadow');
	expect(shadow).toEqual({ id: 'shadow', title: '8 Shadow', cards: ['two', 'own-a'] });
	expect(topics.tags).toEqual([
		{ id: 'psi', title: 'psi', cards: ['one', 'two', 'own-a'] },
		{ id: 'cost', title: 'cost', cards: ['two'] }
	]);
	expect(topics.questions[0]).toMatchObject({ id: 'when-to-retrain', cards: ['one'] });
});

it('cardTopics(deck) knows the kind of a card, also of one gap, and of one that is gone', () => {
	expect(['one', 'two', 'two#2', 'own-a', 'gone'].map(topics.kindOf)).toEqual([
		...['recall', 'choose', 'choose', 'own', 'own']
	]);
});
