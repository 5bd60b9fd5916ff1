import { MemoryStore, type OwnCard, type StudyStore } from '$lib/storage/study';
import {
	buildQueue,
	choicesOf,
	dayAround,
	dayOf,
	defaultSettings,
	nextOf,
	queueAfter,
	soundSettings,
	unseen
} from '$lib/study';
import type { Askable, CardState, Choices, Grade, Queue, StudySettings } from '$lib/study';
import type { Decided, StudyCounts, StudyMode, TakenBack, Upcoming } from './study-types.ts';

export type { StudyCounts, StudyMode, TakenBack, Upcoming } from './study-types.ts';

const empty: Queue = { learning: [], due: [], fresh: [], done: { reviews: 0, fresh: 0 } };
/** Minutes that this device's clock is ahead of UTC. */
const zone = (at: number) => -new Date(at).getTimezoneOffset();
const hours = 3_600_000;
/** What is older is not taken back with one key. */
const undoWithin = 24 * hours;

/** Somebody's memory of the cards, as pages use it. Nothing is opened before `open`, in the browser. */
class Study {
	mode = $state<StudyMode>('closed');
	/** A plain sentence where something is not as it should be; otherwise empty. */
	notice = $state('');
	#settings = $state.raw<StudySettings>(defaultSettings);
	#queue = $state.raw<Queue>(empty);
	#store: StudyStore | undefined;
	#opening: Promise<void> | undefined;
	#cards: readonly Askable[] = [];
	#dayEnd = 0;
	#listeners = new Set<() => void>();

	get settings(): StudySettings {
		return this.#settings;
	}

	/** Of the cards given to `ask`. */
	get counts(): StudyCounts {
		const { due, learning, fresh } = this.#queue;
		const today = learning.filter((state) => state.memory.due < this.#dayEnd);
		return { due: due.length, learning: today.length, fresh: fresh.length };
	}

	/** Opens what is kept, once. Never fails: where nothing can be kept, `notice` says so. */
	open(): Promise<void> {
		this.#opening ??= this.#open();
		return this.#opening;
	}

	/** Says which cards may be asked, in the order in which new ones come. Call it again for another part. */
	async ask(cards: readonly Askable[]): Promise<void> {
		this.#cards = cards;
		await this.#plan();
	}

	/** What to ask now. Opens nothing new: call `ask` first. */
	async next(): Promise<Upcoming> {
		const now = Date.now();
		if (now >= this.#dayEnd) await this.#plan();
		const next = nextOf(this.#queue, now);
		if (next.card === undefined) {
			return { card: undefined, at: (next.at ?? Infinity) < this.#dayEnd ? next.at : undefined };
		}
		const { card } = next;
		return { card, state: (await this.stateOf([card])).get(card) ?? this.#fresh(card) };
	}

	/** What each grade would make of a card: `choices[3].due` is when it comes back after a good answer. */
	choices({ card, memory }: CardState): Choices {
		return choicesOf(memory, { card, at: Date.now(), settings: this.#settings, zone });
	}

	/** Resolves once the grade is kept. `took` is the milliseconds from question to grade. */
	async grade(card: string, grade: Grade, took: number): Promise<CardState> {
		const settings = this.#settings;
		return this.#write(card, (at, before) => {
			const memory = before?.memory ?? unseen(at);
			const after = choicesOf(memory, { card, at, settings, zone })[grade];
			return {
				...{ did: 'grade', grade, took, before: memory.stage },
				after: { card, memory: after, suspended: false, buriedUntil: 0 }
			};
		});
	}

	/** Takes the newest action back, on this device in any tab; up to thirty, one after the other. */
	async undo(): Promise<TakenBack | undefined> {
		const at = Date.now();
		const day = dayOf(at, this.#rule());
		const undone = await (await this.#opened()).undo({ at, day, since: at - undoWithin });
		if (!undone) return undefined;
		await this.#plan();
		this.#tell();
		const { event, state } = undone;
		const grade = event.did === 'grade' ? event.grade : undefined;
		return { card: event.card, did: event.did, grade, state };
	}

	/** The card is not asked until it is resumed. */
	suspend(card: string): Promise<CardState> {
		return this.#write(card, (at, before) => ({
			did: 'suspend',
			after: { ...(before ?? this.#fresh(card, at)), suspended: true }
		}));
	}

	resume(card: string): Promise<CardState> {
		return this.#write(card, (at, before) => ({
			did: 'resume',
			after: { ...(before ?? this.#fresh(card, at)), suspended: false }
		}));
	}

	/** The card is not asked again today. */
	bury(card: string): Promise<CardState> {
		return this.#write(card, (at, before) => ({
			did: 'bury',
			after: {
				...(before ?? this.#fresh(card, at)),
				buriedUntil: dayAround(at, this.#rule()).end
			}
		}));
	}

	/** The card is new again. Its reviews stay in the log. */
	reset(card: string): Promise<CardState> {
		return this.#write(card, (at) => ({ did: 'reset', after: this.#fresh(card, at) }));
	}

	/** What is known of some cards; those never touched are missing. */
	async stateOf(cards: readonly string[]): Promise<ReadonlyMap<string, CardState>> {
		return (await this.#opened()).states(cards);
	}

	/** Settings hold from the next grade on; what makes no sense is moved to what does. */
	async choose(settings: Partial<StudySettings>): Promise<void> {
		const sound = soundSettings({ ...this.#settings, ...settings });
		await (await this.#opened()).keepSettings(sound);
		this.#settings = sound;
		await this.#plan();
		this.#tell();
	}

	/** The reader's own cards, as they were typed. */
	async own(): Promise<readonly OwnCard[]> {
		return (await this.#opened()).own();
	}

	async keepOwn(card: OwnCard): Promise<void> {
		await (await this.#opened()).keepOwn(card);
		this.#tell();
	}

	/** Its reviews stay in the log. */
	async removeOwn(id: string): Promise<void> {
		await (await this.#opened()).removeOwn(id);
		this.#tell();
	}

	/** Calls back when something changed, here or in another tab. Returns the way to stop. */
	onChange(callback: () => void): () => void {
		this.#listeners.add(callback);
		return () => this.#listeners.delete(callback);
	}

	async #open(): Promise<void> {
		this.#store = new MemoryStore();
		this.mode = 'memory';
		this.#settings = soundSettings((await this.#store.settings()) ?? defaultSettings);
	}

	async #opened(): Promise<StudyStore> {
		await this.open();
		if (!this.#store) throw new Error('The study store is not open.');
		return this.#store;
	}

	#rule() {
		return { dayStart: this.#settings.dayStart, zone };
	}

	#fresh(card: string, at = Date.now()): CardState {
		return { card, memory: unseen(at), suspended: false, buriedUntil: 0 };
	}

	async #plan(): Promise<void> {
		const store = await this.#opened();
		const now = Date.now();
		const day = dayOf(now, this.#rule());
		const stretch = { ...dayAround(now, this.#rule()), day };
		const today = await store.today(stretch);
		const done = { reviews: today.count.mature, fresh: today.count.fresh };
		this.#dayEnd = stretch.end;
		this.#queue = buildQueue(this.#cards, today, { settings: this.#settings, done, seed: day });
	}

	async #write(
		card: string,
		decide: (at: number, before: CardState | undefined) => Decided
	): Promise<CardState> {
		const store = await this.#opened();
		const at = Date.now();
		const day = dayOf(at, this.#rule());
		const event = await store.write(card, (before) => ({ at, day, card, ...decide(at, before) }));
		const state = event.after ?? this.#fresh(card, at);
		const isLearning = !state.suspended && state.memory.stage % 2 === 1;
		if (event.did === 'resume' || event.did === 'reset') await this.#plan();
		else this.#queue = queueAfter(this.#queue, card, isLearning ? state : undefined);
		this.#tell();
		return state;
	}

	#tell(): void {
		for (const callback of this.#listeners) callback();
	}
}

export const study = new Study();
