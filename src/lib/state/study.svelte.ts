import type { StudyDatabase, StudyStore, Tabs } from '$lib/storage/study';
import {
	buildQueue,
	choicesOf,
	draftOf,
	freshState,
	fromWhen,
	queueAfter,
	soundSettings
} from '$lib/study';
import type {
	Askable,
	CardState,
	Choices,
	Deed,
	Grade,
	KeptCards,
	OwnCard,
	Queue,
	StudySettings
} from '$lib/study';
import { SettingsInUse } from './settings-in-use.svelte.ts';
import { coalesced } from './coalesced.ts';
import { LookAhead } from './look-ahead.ts';
import { askToPersist, openStudy } from './open-study.ts';
import { stretchAt, zone } from './study-clock.ts';
import { notices } from './study-notices.ts';
import { empty, replans, undoWithin } from './study-rules.ts';
import type { StudyCounts, StudyMode, TakenBack, Upcoming } from './study-types.ts';

export type { StudyCounts, StudyMode, TakenBack, Upcoming } from './study-types.ts';

/** Somebody's memory of the cards, as pages use it. Nothing is opened before `open`, in the browser. */
class Study {
	mode = $state<StudyMode>('closed');
	/** A plain sentence where something is not as it should be; otherwise empty. */
	notice = $state('');
	/** Whether the browser promised to keep what is here; undefined before it was asked. */
	persisted = $state<boolean>();
	/** The settings, and what a plan lends. */
	readonly use = new SettingsInUse();
	#queue = $state.raw<Queue>(empty);
	/** When the reader's day ends. */
	dayEnd = $state(0);
	#opening: Promise<StudyStore> | undefined;
	#tabs: Tabs | undefined;
	/** Begun and ended writes: a plan made across one is made again. */
	#writes = 0;
	#waiting = { cards: 0, others: 0 };
	#hear = coalesced(async () => {
		this.use.choose(soundSettings(await (await this.opened()).settings()));
		await this.#plan();
		for (const callback of this.#listeners) callback();
	});
	#cards: readonly Askable[] = [];
	#extra = 0;
	#ahead = new LookAhead((cards) => this.stateOf(cards));
	#listeners = new Set<() => void>();

	get settings(): StudySettings {
		return this.use.both;
	}

	/** Of the cards given to `ask`. */
	get counts(): StudyCounts {
		const { due, learning, fresh } = this.#queue;
		const today = learning.filter((state) => fromWhen(state) < this.dayEnd);
		return { due: due.length, learning: today.length, fresh: fresh.length };
	}

	/** Opens what is kept, once. Never fails: where nothing can be kept, `notice` says so. */
	open = async () => void (await this.opened());

	/** Says which cards may be asked, new ones in this order, and how many of these beyond the limit. */
	async ask(cards: readonly Askable[], extra = 0): Promise<void> {
		this.#cards = cards;
		this.#extra = extra;
		await this.#plan();
	}

	/** What to ask now; call `ask` first. */
	async next(): Promise<Upcoming> {
		const now = Date.now();
		if (now >= this.dayEnd) await this.#plan();
		return this.#ahead.next(this.#queue, now, this.dayEnd);
	}

	/** What each grade would make of a card: `choices[3].due` is when it comes back after a good answer. */
	choices({ card, memory }: CardState): Choices {
		return choicesOf(memory, { card, at: Date.now(), settings: this.use.both, zone });
	}

	/** Resolves once the grade is kept. `took` is the milliseconds from question to grade. */
	async grade(card: string, grade: Grade, took: number): Promise<CardState> {
		const state = await this.#write(card, { did: 'grade', grade, took });
		if (this.persisted === undefined && this.mode === 'kept') {
			this.persisted = false;
			void askToPersist().then((isPersisted) => (this.persisted = isPersisted));
		}
		return state;
	}

	/** Takes the newest action back, on this device in any tab; up to thirty, one after the other. */
	async undo(): Promise<TakenBack | undefined> {
		const store = await this.writable();
		const at = Date.now();
		const { day } = stretchAt(at, this.use.both);
		const undone = await store.undo({ at, day, since: at - undoWithin });
		if (!undone) return undefined;
		await this.#plan();
		this.tell();
		const { event, state } = undone;
		const { card, did } = event;
		return { card, did, grade: did === 'grade' ? event.grade : undefined, state };
	}

	/** The card is not asked until it is resumed. */
	suspend = (card: string) => this.#write(card, { did: 'suspend' });

	resume = (card: string) => this.#write(card, { did: 'resume' });

	/** The card is not asked again today. */
	bury = (card: string) => this.#write(card, { did: 'bury' });

	/** The card is asked tomorrow at the latest: a new one as one of tomorrow's first. */
	bring = (card: string) => this.#write(card, { did: 'bring' });

	/** The card is new again. Its reviews stay in the log. */
	reset = (card: string) => this.#write(card, { did: 'reset' });

	/** What is known of some cards; those never touched are missing. */
	async stateOf(cards: readonly string[]): Promise<ReadonlyMap<string, CardState>> {
		const found = (await this.opened()).states(cards);
		return this.mode === 'read-only' ? found.catch(() => new Map()) : found;
	}

	/** Settings hold from the next grade on; what makes no sense is moved to what does. */
	async choose(settings: Partial<StudySettings>): Promise<void> {
		const store = await this.writable();
		const sound = soundSettings({ ...this.use.chosen, ...settings });
		await store.keepSettings(sound).catch(() => (this.notice = notices.settings));
		this.use.choose(sound);
		await this.#plan();
		this.tell();
	}

	/** The reader's own cards, as they were typed. */
	own = async (): Promise<readonly OwnCard[]> => (await this.opened()).own();

	async keepOwn(card: OwnCard): Promise<void> {
		await (await this.writable()).keepOwn(card);
		this.tell();
	}

	async removeOwn(id: string): Promise<void> {
		await (await this.writable()).removeOwn(id);
		this.tell();
	}

	/** All that is kept of cards. */
	everything = async (): Promise<KeptCards> => (await this.opened()).everything();

	/** Works on all that is kept, then reads it again; for `study-care`. */
	async care<T>(work: (database: StudyDatabase) => Promise<T>): Promise<T> {
		const store = await this.writable();
		await store.send();
		const database = await store.database();
		if (!database) throw new Error(this.notice);
		const result = await work(database).finally(() => this.#hear());
		this.#tabs?.tell();
		return result;
	}

	/** Says how many answers, of cards or of others, wait for room on the device. */
	hold(whose: 'cards' | 'others', count: number): void {
		this.#waiting = { ...this.#waiting, [whose]: count };
		const { cards, others } = this.#waiting;
		this.notice = cards + others > 0 ? notices.waiting(cards + others) : '';
	}

	/** Calls back when something changed, here or in another tab. Returns the way to stop. */
	onChange(callback: () => void): () => void {
		this.#listeners.add(callback);
		return () => this.#listeners.delete(callback);
	}

	/** Where it is kept, to be read. */
	opened(): Promise<StudyStore> {
		this.#opening ??= this.#open();
		return this.#opening;
	}

	async #open(): Promise<StudyStore> {
		const { store, mode, notice, tabs } = await openStudy({
			onChange: () => void this.#hear().catch(() => {}),
			onClosed: (why) => ([this.mode, this.notice] = ['read-only', why]),
			onWaiting: (count) => this.hold('cards', count)
		});
		this.#tabs?.close();
		[this.mode, this.notice, this.#tabs] = [mode, notice, tabs];
		this.use.choose(soundSettings(await store.settings()));
		return store;
	}

	/** What may be written; it throws where nothing may. */
	async writable(): Promise<StudyStore> {
		const store = await this.opened();
		if (this.mode === 'read-only') throw new Error(this.notice);
		return store;
	}

	async #plan(): Promise<void> {
		const store = await this.opened();
		const writes = this.#writes;
		const stretch = stretchAt(Date.now(), this.use.both);
		const today = await store.today(stretch);
		if (writes !== this.#writes) return this.#plan();
		const done = { reviews: today.count.mature, fresh: today.count.fresh };
		this.dayEnd = stretch.end;
		const settings = { ...this.settings, newPerDay: this.settings.newPerDay + this.#extra };
		this.#ahead.forget();
		this.#queue = buildQueue(this.#cards, today, { settings, done, seed: stretch.day });
	}

	async #write(card: string, deed: Deed): Promise<CardState> {
		const store = await this.writable();
		const when = { at: Date.now(), settings: this.use.both, zone };
		this.#writes += 1;
		const { day } = stretchAt(when.at, this.use.both);
		const event = await store.write({ card, day }, (before) => draftOf(card, deed, before, when));
		this.#writes += 1;
		const state = event.after ?? freshState(card, when.at);
		const isLearning = !state.suspended && state.memory.stage % 2 === 1;
		if (replans.has(deed.did)) await this.#plan();
		else this.#queue = queueAfter(this.#queue, card, isLearning ? state : undefined);
		this.tell();
		return state;
	}

	/** Something was kept: other tabs and all who listen hear of it. */
	tell(): void {
		this.#tabs?.tell();
		for (const callback of this.#listeners) callback();
	}
}

export const study = new Study();
