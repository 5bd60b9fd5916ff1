import type { CardSource } from '$lib/components/study';
import type { Card } from '$lib/content';

/** The card that is printed with the page. */
export type FirstCard = {
	card: Card;
	/** Of a card to work out: with the numbers that everyone is asked first. */
	asked: { question: string; answer: string; why: string } | undefined;
	source: CardSource | undefined;
	/** How many cards the book has. */
	total: number;
};
