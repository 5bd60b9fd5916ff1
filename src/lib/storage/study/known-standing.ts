import type { CardState, DayCount, StudyEvent } from '$lib/study';
import type { Place } from './store.ts';

/** What a write hangs on: its place in the log is the one after `seq`. */
export type Known = {
	readonly seq: number;
	readonly before: CardState | undefined;
	readonly count: DayCount;
};

/** More are not remembered: a reader looks at one card after the other. */
const most = 100;

/**
 * How some cards and a day stand as of the last entry of the log. Whatever changes a card or a day adds
 * to the log, here or in another tab: as long as the place after that entry is free, all of it holds.
 */
export class KnownStanding {
	#seq = 0;
	#count: DayCount | undefined;
	#cards = new Map<string, CardState | undefined>();

	/** Cards were read while the log ended at an entry. */
	see(
		seq: number,
		cards: readonly string[],
		states: ReadonlyMap<string, CardState | undefined>
	): void {
		if (seq !== this.#seq) this.forget();
		else if (this.#cards.size > most) this.#cards.clear();
		this.#seq = seq;
		for (const card of cards) this.#cards.set(card, states.get(card));
	}

	/** What is known of a card and its day, if both are. */
	of({ card, day }: Place): Known | undefined {
		const count = this.#count;
		if (count?.day !== day || !this.#cards.has(card)) return undefined;
		return { seq: this.#seq, before: this.#cards.get(card), count };
	}

	/** An event was written at a place of the log. */
	wrote(seq: number, { card, after }: StudyEvent, count: DayCount): void {
		// Somebody wrote between: what was known of other cards may be over.
		if (seq !== this.#seq + 1) this.forget();
		[this.#seq, this.#count] = [seq, count];
		this.#cards.set(card, after);
	}

	forget(): void {
		[this.#seq, this.#count] = [0, undefined];
		this.#cards.clear();
	}
}
