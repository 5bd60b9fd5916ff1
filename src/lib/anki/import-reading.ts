import type { OwnCard } from '../study/index.ts';
import type { LeftOutReason } from './foreign-note.ts';

/** What a file holds, before anybody agrees to anything. */
export type ImportReading = {
	/** What it is: `Anki package`, `CSV`. */
	readonly from: string;
	/** Notes or rows in it. */
	readonly found: number;
	readonly cards: readonly OwnCard[];
	readonly leftOut: readonly {
		readonly reason: LeftOutReason;
		readonly count: number;
		/** How some of them begin. */
		readonly examples: readonly string[];
	}[];
	/** Pictures, sounds and films in what is taken. */
	readonly media: number;
	/** Notes that ask both ways in Anki, and become one card here. */
	readonly reversed: number;
	/** What had to be guessed. */
	readonly remarks: readonly string[];
};

/** The most cards that one file brings; more is no deck for an interview. */
export const mostCards = 10_000;
const mostExamples = 3;
const exampleLength = 80;

/** Collects what becomes of the notes of a file, one after the other. */
export class ImportTally {
	readonly #cards = new Map<string, OwnCard>();
	readonly #leftOut = new Map<LeftOutReason, { count: number; examples: string[] }>();
	#found = 0;
	media = 0;
	reversed = 0;

	/** A note became a card. */
	take(card: OwnCard): void {
		if (this.#cards.has(card.id)) return this.leaveOut('twice', card.front);
		if (this.#cards.size >= mostCards) return this.leaveOut('too-many', card.front);
		this.#found += 1;
		this.#cards.set(card.id, card);
	}

	/** A note does not become a card. */
	leaveOut(reason: LeftOutReason, words: string): void {
		this.#found += 1;
		const known = this.#leftOut.get(reason) ?? { count: 0, examples: [] };
		known.count += 1;
		const example = words.replace(/\s+/g, ' ').trim().slice(0, exampleLength);
		if (example && known.examples.length < mostExamples) known.examples.push(example);
		this.#leftOut.set(reason, known);
	}

	finish(from: string, remarks: readonly string[]): ImportReading {
		return {
			...{ from, remarks, found: this.#found, cards: [...this.#cards.values()] },
			leftOut: [...this.#leftOut].map(([reason, rest]) => ({ reason, ...rest })),
			...{ media: this.media, reversed: this.reversed }
		};
	}
}
