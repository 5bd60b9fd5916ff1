import { resolve } from '$app/paths';
import { CardDeck } from '$lib/components/study';
import type { Deck } from '$lib/content';
import { study } from '$lib/state/study.svelte.ts';

let book: Promise<Deck> | undefined;

async function fetchBook(): Promise<Deck> {
	const answer = await fetch(resolve('/cards/deck.json'));
	if (!answer.ok) throw new Error(`The deck answered ${answer.status}.`);
	return (await answer.json()) as Deck;
}

/** The cards of the book, fetched once, and the reader's own as they stand now. */
export async function loadDeck(): Promise<CardDeck> {
	book ??= fetchBook();
	try {
		const [cards] = await Promise.all([book, study.open()]);
		return new CardDeck(cards, await study.own());
	} catch (error) {
		// The next try asks anew.
		book = undefined;
		throw error;
	}
}
