import { cardGaps, type Card, type Deck, type DeckLesson } from '$lib/content';
import { askedId, copiedFrom, type Askable, type OwnCard } from '$lib/study';
import type { CardFilter } from './card-filter.ts';
import { readOwnCard, typedGaps } from './own-card.ts';

/** A card as it is asked: of a cloze one gap at a time. */
export type AskedCard = { card: Card; gap: number };

/** What teaches a card: `16.2 Quiet days are not silent`, and its address below the site's root. */
export type CardSource = { title: string; path: string };

type Entry = { id: string; gaps: readonly number[]; card?: Card; own?: OwnCard };

/** The cards of the book and the reader's own, as they are asked. */
export class CardDeck {
	readonly #lessons: ReadonlyMap<string, DeckLesson>;
	readonly #entries = new Map<string, Entry>();

	constructor(
		readonly book: Deck,
		readonly own: readonly OwnCard[]
	) {
		this.#lessons = new Map(book.lessons.map((lesson) => [lesson.id, lesson]));
		for (const card of book.cards) {
			const gaps = card.kind === 'cloze' ? cardGaps(card.front) : [1];
			this.#entries.set(card.id, { id: card.id, gaps, card });
		}
		for (const typed of own) {
			const id = copiedFrom(typed.id) ?? typed.id;
			const card = this.#entries.get(id)?.card;
			this.#entries.set(id, { id, gaps: typedGaps(typed), own: typed, ...(card && { card }) });
		}
	}

	get size(): number {
		return this.#entries.size;
	}

	/** Every card of a part of the deck, each gap by itself, in the order in which new ones come. */
	askables(filter: CardFilter): Askable[] {
		const found: Askable[] = [];
		for (const entry of this.#entries.values()) {
			if (!this.#isIn(entry, filter)) continue;
			const siblings = entry.card?.siblings ?? '';
			for (const gap of entry.gaps) found.push({ card: askedId(entry.id, gap), siblings });
		}
		return found;
	}

	/** A card by the id under which it is asked. */
	async find(asked: string): Promise<AskedCard | undefined> {
		const [, id = asked, gap = '1'] = this.#entries.has(asked) ? [] : (gapped.exec(asked) ?? []);
		const entry = this.#entries.get(id);
		if (!entry) return undefined;
		const card = entry.own ? await readOwnCard(entry.own, entry.card) : entry.card;
		return card && { card, gap: Number(gap) };
	}

	/** How many cards a lesson has. */
	countOf(lesson: string): number {
		let count = 0;
		for (const entry of this.#entries.values()) if (this.#isIn(entry, { lesson })) count += 1;
		return count;
	}

	sourceOf({ lesson, section }: Pick<Card, 'lesson' | 'section'>): CardSource | undefined {
		const from = this.#lessons.get(lesson);
		if (!from) return undefined;
		const part = from.sections.find(({ id }) => id === section);
		const path = `lessons/${lesson}/`;
		return part
			? { title: `${part.number} ${part.title}`, path: `${path}#${section}` }
			: { title: `${from.number} ${from.title}`, path };
	}

	/** A lesson's title; its id where there is no such lesson. */
	titleOf(lesson: string): string {
		return this.#lessons.get(lesson)?.title ?? lesson;
	}

	#isIn({ card, own }: Entry, { lesson, question, tag }: CardFilter): boolean {
		const of = own ?? card;
		const isAsked: readonly (boolean | undefined)[] = [
			!lesson || of?.lesson === lesson,
			!tag || of?.tags.includes(tag),
			!question || card?.questions.includes(question)
		];
		return isAsked.every(Boolean);
	}
}

/** An own card of a back-up may have the sign in its own id. */
const gapped = /^(.*)#(\d+)$/s;
