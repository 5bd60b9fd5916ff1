import { countWith, emptyDay, fromWhen } from '$lib/study';
import type { CardState, DayCount, Draft, OwnCard, StudyEvent, StudySettings } from '$lib/study';
import { askedOf } from './asked-of.ts';
import { nextEventId, withId } from './event-id.ts';
import { findUndoable, undoReach } from './find-undoable.ts';
import type { KeptToday, OwnChange, Place, Stretch, StudyStore, UndoStamp } from './store.ts';

/** A store that forgets everything when the page closes, for where nothing can be kept. */
export class MemoryStore implements StudyStore {
	#states = new Map<string, CardState>();
	#days = new Map<string, DayCount>();
	#own = new Map<string, OwnCard>();
	#log: StudyEvent[] = [];
	#settings: StudySettings | undefined;

	async settings() {
		return this.#settings;
	}

	async keepSettings(settings: StudySettings) {
		this.#settings = settings;
	}

	async today({ start, end, day }: Stretch): Promise<KeptToday> {
		const free = [...this.#states.values()].filter(({ suspended }) => !suspended).sort(inTurn);
		const waiting = free.filter((state) => fromWhen(state) < end);
		const inStage = (stage: number) => (state: CardState) => state.memory.stage === stage;
		return {
			learning: free.filter(({ memory }) => memory.stage === 1 || memory.stage === 3),
			due: waiting.filter(inStage(2)).map(({ card }) => card),
			seen: new Set(this.#states.keys()),
			fresh: waiting.filter(inStage(0)).map(({ card }) => card),
			asked: askedOf(this.#log.filter(({ at }) => at >= start && at < end)),
			count: this.#count(day)
		};
	}

	async states(cards: readonly string[]) {
		const found = new Map<string, CardState>();
		for (const card of cards) {
			const state = this.#states.get(card);
			if (state) found.set(card, state);
		}
		return found;
	}

	async write({ card }: Place, decide: (before: CardState | undefined) => Draft) {
		const event: StudyEvent = withId(decide(this.#states.get(card)));
		this.#log.push(event);
		this.#put(card, event.after);
		this.#days.set(event.day, countWith(this.#count(event.day), event));
		return event;
	}

	async undo({ at, day, since }: UndoStamp) {
		const event = findUndoable(this.#log.slice(-undoReach), since);
		if (!event) return undefined;
		const { card, id: of } = event;
		const earlier = this.#log.slice(0, this.#log.indexOf(event));
		const state = earlier.findLast((one) => one.card === card)?.after;
		this.#log.push({ id: nextEventId(), at, day, card, did: 'undo', of, after: state });
		this.#put(card, state);
		this.#days.set(event.day, countWith(this.#count(event.day), event, -1));
		return { event, state };
	}

	async own() {
		return [...this.#own.values()];
	}

	async keepOwn(card: OwnCard) {
		this.#own.set(card.id, card);
	}

	async removeOwn(id: string) {
		this.#own.delete(id);
	}

	async changeOwn({ keep, remove }: OwnChange) {
		for (const card of keep) this.#own.set(card.id, card);
		for (const id of remove) this.#own.delete(id);
	}

	async everything() {
		const [states, own] = [[...this.#states.values()], [...this.#own.values()]];
		return { settings: this.#settings, states, own, log: [...this.#log] };
	}

	async send() {}

	async database() {
		return undefined;
	}

	async flush() {}

	async close() {}

	#count(day: string): DayCount {
		return this.#days.get(day) ?? emptyDay(day);
	}

	#put(card: string, state: CardState | undefined) {
		if (state) this.#states.set(card, state);
		else this.#states.delete(card);
	}
}

/** Those that waited longest first. */
const inTurn = (one: CardState, other: CardState) =>
	fromWhen(one) - fromWhen(other) || (one.card < other.card ? -1 : 1);
