import { recall } from '$lib/study';
import { planCards } from '../plan/plan-cards.ts';
import type { Ground } from '../plan/plan-lead.ts';

/** Of each lesson's cards the share that would be recalled at a time. */
export function courseShares(
	{ book, standing }: Pick<Ground, 'book' | 'standing'>,
	at: number
): ReadonlyMap<string, number> {
	const sums = new Map<string, { known: number; cards: number }>();
	for (const { card, topic } of planCards(book, standing.own)) {
		const memory = standing.states.get(card)?.memory;
		const sum = sums.get(topic) ?? { known: 0, cards: 0 };
		sums.set(topic, {
			known: sum.known + (memory ? recall(memory, at) : 0),
			cards: sum.cards + 1
		});
	}
	return new Map([...sums].map(([topic, { known, cards }]) => [topic, known / cards]));
}
