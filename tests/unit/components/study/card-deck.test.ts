import { describe, expect, it } from 'vitest';
import { CardDeck } from '../../../../src/lib/components/study/card-deck.ts';
import { bookCard, deckOf, ownCard, text } from './deck-example.ts';

const gap = (number: number) => ({ gap: number, hint: '', of: [`word ${number}`] });
const deck = new CardDeck(
	deckOf([
		bookCard('plain', { siblings: 'psi', questions: ['when-to-retrain'] }),
		bookCard('cloze', { kind: 'cloze', front: text(gap(1), gap(3)), lesson: 'shadow' }),
		bookCard('edited', { level: 2, questions: ['when-to-retrain'] })
	]),
	[
		ownCard('own-1', { kind: 'cloze', front: '{{c2::a}} {{c2::b}} {{c7::c}}', lesson: 'shadow' }),
		ownCard('own-of-edited', { front: '**Mine**', lesson: 'canary', section: 'wait' })
	]
);
const ids = (filter = {}) => deck.askables(filter).map(({ card }) => card);

describe('CardDeck', () => {
	it('asks each gap by itself, the reader’s version in its card’s place', () => {
		expect(ids()).toEqual(['plain', 'cloze', 'cloze#3', 'edited', 'own-1#2', 'own-1#7']);
		expect(deck.size).toBe(4);
		expect(deck.askables({})[0]).toEqual({ card: 'plain', siblings: 'psi' });
	});

	it('asks a part: a lesson, a question, or both', () => {
		expect(ids({ lesson: 'shadow' })).toEqual(['cloze', 'cloze#3', 'own-1#2', 'own-1#7']);
		expect(ids({ question: 'when-to-retrain' })).toEqual(['plain', 'edited']);
		expect(ids({ question: 'when-to-retrain', lesson: 'shadow' })).toEqual([]);
		expect(deck.countOf('canary')).toBe(2);
	});

	it('finds a card by the id under which it is asked', async () => {
		expect(await deck.find('cloze#3')).toMatchObject({ card: { id: 'cloze' }, gap: 3 });
		expect(await deck.find('own-1#7')).toMatchObject({ card: { id: 'own-1' }, gap: 7 });
		expect(await deck.find('edited')).toMatchObject({
			card: { id: 'edited', level: 2, front: text({ mark: 'strong', of: ['Mine'] }) },
			gap: 1
		});
		expect(await deck.find('gone')).toBeUndefined();
		expect(await deck.find('gone#2')).toBeUndefined();
	});

	it('finds an own card that has the sign of a gap in its id', async () => {
		const odd = new CardDeck(deckOf([]), [ownCard('own-a#2'), ownCard('own-b#x')]);
		for (const { card } of odd.askables({})) {
			expect(await odd.find(card)).toMatchObject({ card: { id: card }, gap: 1 });
		}
	});

	it('names what teaches a card, the lesson where its section is gone', () => {
		const place = (lesson: string, section: string) => deck.sourceOf({ lesson, section });
		expect(place('canary', 'wait')).toEqual({
			title: '9.1 How long',
			path: 'lessons/canary/#wait'
		});
		expect(place('canary', 'gone')).toEqual({ title: '9 Canary', path: 'lessons/canary/' });
		expect(place('', '')).toBeUndefined();
		expect([deck.titleOf('shadow'), deck.titleOf('gone')]).toEqual(['Shadow', 'gone']);
	});
});
