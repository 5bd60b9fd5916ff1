import type {
	CardState,
	DayCount,
	Draft,
	KeptCards,
	OwnCard,
	StudyEvent,
	StudySettings
} from '$lib/study';
import type { StudyDatabase } from './schema.ts';

/** A stretch of time, in which events lie, and until which cards are due. */
export type Stretch = { readonly start: number; readonly end: number; readonly day: string };

/** Which card an event is of, and to which day it counts. */
export type Place = { readonly card: string; readonly day: string };

/** What is read to begin a day. */
export type KeptToday = {
	readonly learning: readonly CardState[];
	/** Cards due before the end of the day, those that waited longest first. */
	readonly due: readonly string[];
	readonly seen: ReadonlySet<string>;
	readonly fresh: readonly string[];
	readonly asked: readonly string[];
	readonly count: DayCount;
};

/** When something is taken back, and how old it may be. */
export type UndoStamp = { readonly at: number; readonly day: string; readonly since: number };

/** An action that was taken back, and how its card stands now. */
export type Undone = { readonly event: StudyEvent; readonly state: CardState | undefined };

/** Own cards to keep, and ids of those that go. */
export type OwnChange = { readonly keep: readonly OwnCard[]; readonly remove: readonly string[] };

/** Where reviews are kept. Each call that writes has written, whole or not at all, once it resolves. */
export type StudyStore = {
	settings(): Promise<StudySettings | undefined>;
	keepSettings(settings: StudySettings): Promise<void>;
	today(stretch: Stretch): Promise<KeptToday>;
	states(cards: readonly string[]): Promise<ReadonlyMap<string, CardState>>;
	/** Adds to the log what `decide` makes of the card as it stands in this moment. */
	write(place: Place, decide: (before: CardState | undefined) => Draft): Promise<StudyEvent>;
	/** Takes back the newest action that was not taken back, if it is younger than `since`. */
	undo(stamp: UndoStamp): Promise<Undone | undefined>;
	own(): Promise<readonly OwnCard[]>;
	keepOwn(card: OwnCard): Promise<void>;
	removeOwn(id: string): Promise<void>;
	/** Many own cards at once, all of them or none. */
	changeOwn(change: OwnChange): Promise<void>;
	everything(): Promise<KeptCards>;
	/** Writes what waits, if anything does; rejects where it cannot. */
	send(): Promise<void>;
	/** What back-ups, copies and checks work on; nothing where nothing is kept. */
	database(): Promise<StudyDatabase | undefined>;
	/** Makes sure that all of it has reached the disk. */
	flush(): Promise<void>;
	close(): Promise<void>;
};
