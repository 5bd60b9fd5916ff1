import type { Card, CardBlock, Deck } from '../../../../src/lib/content/index.ts';
import {
	unseen,
	type CardState,
	type Memory,
	type OwnCard
} from '../../../../src/lib/study/index.ts';

/** A paragraph. */
export const text = (...of: Extract<CardBlock, { block: 'paragraph' }>['of']): CardBlock[] => [
	{ block: 'paragraph', of }
];

/** A card of the book that asks for one word. */
export function bookCard(id: string, parts: Partial<Card> = {}): Card {
	return {
		...{ id, kind: 'recall', front: text(`What is ${id}?`), back: text(`That is ${id}.`) },
		...{ lesson: 'canary', section: 'wait', level: 1, tags: [], questions: [], siblings: '' },
		...{ options: [], task: '', figure: '', lab: '' },
		...parts
	};
}

/** A card of a reader's own. */
export function ownCard(id: string, parts: Partial<OwnCard> = {}): OwnCard {
	return {
		...{ id, kind: 'recall', front: 'Why?', back: '**So.**', lesson: '', section: '', tags: [] },
		...{ at: 1 },
		...parts
	};
}

/** A deck of two lessons and one question. */
export function deckOf(cards: Card[]): Deck {
	const section = (id: string, number: string, title: string) => ({ id, number, title });
	return {
		lessons: [
			{ id: 'canary', number: 9, title: 'Canary', sections: [section('wait', '9.1', 'How long')] },
			{ id: 'shadow', number: 8, title: 'Shadow', sections: [] }
		],
		questions: [{ id: 'when-to-retrain', title: 'When to retrain' }],
		figures: {},
		asked: {},
		cards
	};
}

/** What is known of a card that was learnt, or of one in some other stage. */
export function stateOf(
	card: string,
	memory: Partial<Memory>,
	rest: Partial<CardState> = {}
): CardState {
	const learnt = { ...unseen(0), stage: 2, stability: 5, difficulty: 5, reviews: 1, last: 1 };
	return {
		card,
		memory: { ...learnt, ...memory } as Memory,
		suspended: false,
		buriedUntil: 0,
		...rest
	};
}
