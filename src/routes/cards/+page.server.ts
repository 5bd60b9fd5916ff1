import { printNumber } from '$lib/components/ui';
import type { Card } from '$lib/content';
import { firstAsked, readDeck } from './deck.server.ts';
import type { FirstCard } from './first-card.ts';

/** The first card of the book, which is what a newcomer is asked first, printed with the page. */
export async function load() {
	const deck = await readDeck();
	const [card] = deck.cards;
	if (!card) throw new Error('The deck is empty.');
	const lesson = deck.lessons.find(({ id }) => id === card.lesson);
	const section = lesson?.sections.find(({ id }) => id === card.section);
	const first: FirstCard = {
		card,
		asked: card.task ? await printed(card) : undefined,
		source: section && {
			title: `${section.number} ${section.title}`,
			path: `lessons/${card.lesson}/#${section.id}`
		},
		total: deck.cards.length
	};
	return { first };
}

async function printed({ id, task }: Card) {
	const { question, answer, decimals, unit, why } = await firstAsked(task, id);
	return { question, answer: `${printNumber(answer, decimals)} ${unit}`.trim(), why };
}
