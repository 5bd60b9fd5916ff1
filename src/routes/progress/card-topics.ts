import type { CardDeck } from '$lib/components/study';
import { copiedFrom, type Topic } from '$lib/study';

/** What a card belongs to. */
type Facts = {
	kind: string;
	lesson: string;
	tags: readonly string[];
	questions: readonly string[];
};

/** The cards by lesson, by tag and by question of the interview, as they are asked. */
export type CardTopics = {
	readonly lessons: readonly Topic[];
	readonly tags: readonly Topic[];
	readonly questions: readonly Topic[];
	/** The kind of a card, also of one gap of it; `own` for the reader's own. */
	readonly kindOf: (asked: string) => string;
};

const whole = (asked: string) => asked.split('#', 1)[0] ?? asked;

export function cardTopics(deck: CardDeck): CardTopics {
	const facts = factsOf(deck);
	// Cards can be asked by the book's tags alone.
	const known = new Set(deck.book.cards.flatMap((card) => card.tags));
	const [lessons, tags, questions] = [new Groups(), new Groups(), new Groups()];
	for (const { card } of deck.askables({})) {
		const of = facts.get(whole(card));
		if (!of) continue;
		lessons.add(of.lesson, card);
		for (const tag of of.tags) if (known.has(tag)) tags.add(tag, card);
		for (const question of of.questions) questions.add(question, card);
	}
	return {
		lessons: deck.book.lessons.map(({ id, number, title }) => ({
			...{ id, title: `${number} ${title}` },
			cards: lessons.of(id)
		})),
		tags: tags.ids.map((id) => ({ id, title: id.replaceAll('-', ' '), cards: tags.of(id) })),
		questions: deck.book.questions.map(({ id, title }) => ({ id, title, cards: questions.of(id) })),
		kindOf: (asked) => facts.get(whole(asked))?.kind ?? 'own'
	};
}

/** Of each card by its id; a reader's version in the place of the book's. */
function factsOf(deck: CardDeck): Map<string, Facts> {
	const facts = new Map<string, Facts>(deck.book.cards.map((card) => [card.id, card]));
	for (const own of deck.own) {
		const id = copiedFrom(own.id) ?? own.id;
		const { questions = [], kind = 'own' } = facts.get(id) ?? {};
		facts.set(id, { kind, questions, lesson: own.lesson, tags: own.tags });
	}
	return facts;
}

/** Cards under names. */
class Groups {
	readonly #cards = new Map<string, string[]>();

	get ids(): string[] {
		return [...this.#cards.keys()];
	}

	add(id: string, card: string): void {
		const group = this.#cards.get(id);
		if (group) group.push(card);
		else this.#cards.set(id, [card]);
	}

	of(id: string): readonly string[] {
		return this.#cards.get(id) ?? [];
	}
}
