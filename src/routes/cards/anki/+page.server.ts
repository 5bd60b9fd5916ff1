import { readDeck } from '../deck.server.ts';

/** What the page says of the book before the cards themselves are there. */
export async function load() {
	const { cards } = await readDeck();
	return { total: cards.length, drawn: cards.filter(({ task }) => task).length };
}
