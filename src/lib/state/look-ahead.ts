import { freshState, nextOf } from '$lib/study';
import type { CardState, Queue } from '$lib/study';
import { empty } from './study-rules.ts';
import type { Upcoming } from './study-types.ts';

type Read = (cards: readonly string[]) => Promise<ReadonlyMap<string, CardState>>;

/** So many of each kind are read at once, and anew when no more than this are known of. */
const most = { due: 5, fresh: 3 } as const;
const least = 2;
/** The card that was just asked for comes first. */
const wait = 40;

/** How the cards stand that come next, read while the reader thinks about the one at hand. */
export class LookAhead {
	#read: Read;
	#queue: Queue = empty;
	#states = new Map<string, CardState | undefined>();
	#timer: ReturnType<typeof setTimeout> | undefined;

	constructor(read: Read) {
		this.#read = read;
	}

	/** What a queue asks now; `end` is when the day ends. */
	async next(queue: Queue, now: number, end: number): Promise<Upcoming> {
		const next = nextOf(queue, now);
		if (next.card === undefined) {
			return { card: undefined, at: (next.at ?? Infinity) < end ? next.at : undefined };
		}
		const { card } = next;
		const step = queue.learning.find((one) => one.card === card);
		const state = step ?? (await this.#stateOf(card));
		this.#queue = queue;
		this.#lookAhead();
		return { card, state: state ?? freshState(card, now) };
	}

	/** Another plan, or another tab: what was read may be over. */
	forget(): void {
		clearTimeout(this.#timer);
		this.#timer = undefined;
		this.#states = new Map();
	}

	async #stateOf(card: string): Promise<CardState | undefined> {
		const known = this.#states;
		return known.has(card) ? known.get(card) : (await this.#read([card])).get(card);
	}

	#lookAhead(): void {
		const known = this.#states;
		const isKnown = (card: string) => known.has(card);
		const { due, fresh } = this.#queue;
		if ([due, fresh].every((cards) => cards.slice(0, least).every(isKnown))) return;
		this.#timer ??= setTimeout(() => {
			this.#timer = undefined;
			const { due, fresh } = this.#queue;
			const coming = [...due.slice(0, most.due), ...fresh.slice(0, most.fresh)];
			const cards = coming.filter((card) => !isKnown(card));
			// What was forgotten meanwhile stays so; what fails is read when its turn comes.
			void this.#read(cards).then(
				(states) => cards.forEach((card) => known.set(card, states.get(card))),
				() => {}
			);
		}, wait);
	}
}
