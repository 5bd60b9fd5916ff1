import { readDeck } from '../deck.server.ts';

/** How many cards each lesson has: what is printed before the cards themselves are there. */
export async function load() {
	const { cards, lessons } = await readDeck();
	const counts = lessons.map(({ id, number, title }) => ({
		...{ id, number, title },
		cards: cards.filter(({ lesson }) => lesson === id).length
	}));
	return { total: cards.length, lessons: counts.filter(({ cards: count }) => count > 0) };
}
