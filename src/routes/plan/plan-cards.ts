import { typedGaps } from '$lib/components/study';
import { askedId, copiedFrom, type Askable, type OwnCard } from '$lib/study';
import type { PlanBook } from './plan-book.ts';

/** A card as it is asked, with the lesson it belongs to and its place in the book. */
export type PlanCard = Askable & { topic: string; place: number | undefined };

type Entry = Pick<PlanCard, 'topic' | 'place' | 'siblings'> & { gaps: readonly number[] };

/** Every card that is asked, in the order in which `/cards/` asks: the book's, and the reader's own. */
export function planCards(book: PlanBook, own: readonly OwnCard[]): PlanCard[] {
	const entries = new Map<string, Entry>();
	book.cards.forEach(({ id, of, gaps, siblings }, place) => {
		entries.set(id, { topic: book.lessons[of]?.id ?? '', place, gaps, siblings });
	});
	for (const typed of own) {
		const id = copiedFrom(typed.id) ?? typed.id;
		const printed = entries.get(id);
		entries.set(id, {
			...{ topic: typed.lesson, place: printed?.place, gaps: typedGaps(typed) },
			siblings: printed?.siblings ?? ''
		});
	}
	return [...entries].flatMap(([id, { gaps, ...rest }]) =>
		gaps.map((gap) => ({ card: askedId(id, gap), ...rest }))
	);
}

/** The cards that some questions need; all of them where none are named. */
export function neededCards(
	cards: readonly PlanCard[],
	book: PlanBook,
	focus: readonly string[]
): readonly PlanCard[] {
	if (focus.length === 0) return cards;
	const asked = book.questions.filter(({ id }) => focus.includes(id));
	const places = new Set(asked.flatMap(({ cards: needed }) => needed));
	return cards.filter(({ place }) => place !== undefined && places.has(place));
}
