import { countWith, fromWhen } from '$lib/study';
import type { CardState, Draft, OwnCard, StudyEvent, StudySettings } from '$lib/study';
import { withId } from './event-id.ts';
import type { KeptToday, OwnChange, Place, Stretch, StudyStore, UndoStamp } from './store.ts';

type Waiting = { readonly event: StudyEvent; readonly before: CardState | undefined };

/**
 * A store behind which nothing is lost while it cannot write, as on a full device: events wait here, in
 * order, are seen by all that reads, and are written before the next one.
 */
export class Outbox implements StudyStore {
	#store: StudyStore;
	#waiting: Waiting[] = [];
	#onWaiting: (count: number) => void;

	constructor(store: StudyStore, onWaiting: (count: number) => void) {
		this.#store = store;
		this.#onWaiting = onWaiting;
	}

	settings() {
		return this.#store.settings();
	}

	keepSettings(settings: StudySettings) {
		return this.#store.keepSettings(settings);
	}

	async today(stretch: Stretch): Promise<KeptToday> {
		const today = await this.#store.today(stretch);
		return this.#waiting.length > 0 ? this.#addTo(today, stretch) : today;
	}

	async states(cards: readonly string[]) {
		const found = new Map(await this.#store.states(cards));
		for (const [card, state] of this.#latest()) {
			if (cards.includes(card) && state) found.set(card, state);
			else if (!state) found.delete(card);
		}
		return found;
	}

	async write(place: Place, decide: (before: CardState | undefined) => Draft) {
		try {
			await this.send();
			return await this.#store.write(place, decide);
		} catch {
			const { card } = place;
			const before = (await this.states([card])).get(card);
			const event: StudyEvent = withId(decide(before));
			this.#waiting.push({ event, before });
			this.#onWaiting(this.#waiting.length);
			return event;
		}
	}

	/** Writes what waits. Rejects with what the store said as soon as it does not take one. */
	async send(): Promise<void> {
		for (let first = this.#waiting[0]; first; first = this.#waiting[0]) {
			const { event } = first;
			await this.#store.write(event, () => event);
			this.#waiting.shift();
			this.#onWaiting(this.#waiting.length);
		}
	}

	async undo(stamp: UndoStamp) {
		const last = this.#waiting.pop();
		if (!last) return this.#store.undo(stamp);
		this.#onWaiting(this.#waiting.length);
		return { event: last.event, state: last.before };
	}

	own() {
		return this.#store.own();
	}

	keepOwn(card: OwnCard) {
		return this.#store.keepOwn(card);
	}

	removeOwn(id: string) {
		return this.#store.removeOwn(id);
	}

	changeOwn(change: OwnChange) {
		return this.#store.changeOwn(change);
	}

	async everything() {
		const kept = await this.#store.everything();
		const states = new Map(kept.states.map((state) => [state.card, state]));
		for (const [card, state] of this.#latest()) if (state) states.set(card, state);
		const log = [...kept.log, ...this.#waiting.map(({ event }) => event)];
		return { ...kept, states: [...states.values()], log };
	}

	database() {
		return this.#store.database();
	}

	flush() {
		return this.#store.flush();
	}

	close() {
		return this.#store.close();
	}

	#latest(): Map<string, CardState | undefined> {
		return new Map(this.#waiting.map(({ event }) => [event.card, event.after]));
	}

	#addTo(today: KeptToday, { day, end }: Stretch): KeptToday {
		const latest = this.#latest();
		const states = [...latest.values()].flatMap((state) => (state ? [state] : []));
		const isOld = (card: string) => !latest.has(card);
		const inStage = (...stages: number[]) =>
			states.filter(({ suspended, memory }) => !suspended && stages.includes(memory.stage));
		const waiting = (stage: number) =>
			inStage(stage)
				.filter((state) => fromWhen(state) < end)
				.map(({ card }) => card);
		const events = this.#waiting.map(({ event }) => event).filter((event) => event.day === day);
		const graded = events.filter(({ did }) => did === 'grade').map(({ card }) => card);
		return {
			learning: [...today.learning.filter(({ card }) => isOld(card)), ...inStage(1, 3)],
			due: [...today.due.filter(isOld), ...waiting(2)],
			fresh: [...today.fresh.filter(isOld), ...waiting(0)],
			seen: new Set([...today.seen, ...latest.keys()]),
			asked: [...new Set([...today.asked, ...graded])],
			count: events.reduce((count, event) => countWith(count, event), today.count)
		};
	}
}
