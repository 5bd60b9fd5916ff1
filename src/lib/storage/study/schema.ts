import { fromWhen } from '$lib/study';
import type {
	CardState,
	DayCount,
	KeptChecklist,
	OwnCard,
	PlanWish,
	RecallSums,
	Round,
	StudyEvent,
	StudySettings
} from '$lib/study';
import type { DBSchema, IDBPDatabase, IDBPTransaction } from 'idb';

/** For ever: what readers did hangs on it. */
export const databaseName = 'fieldbook-study';
/** Raised with every change of what is stored; each step has its migration below. */
export const schemaVersion = 2;

/** A card with the key by which it waits: none while it is suspended. */
export type CardRecord = CardState & {
	readonly lane?: Lane;
	readonly from: number;
};
export type Lane = 'new' | 'learning' | 'due';

/** An event in its place: `seq` counts what happened on this device. */
export type LogRecord = StudyEvent & { readonly seq: number };

/** Why a copy was made: a day or a week went by, something large was about to change. */
export type SnapshotWhy = 'day' | 'week' | 'restore' | 'migration';

/** A copy as the text of a back-up without its log, which reaches to `upTo`; before a migration as it was stored. */
export type SnapshotRecord = {
	readonly id: number;
	readonly at: number;
	readonly day: string;
	readonly why: SnapshotWhy;
	readonly upTo: number;
	readonly text: string;
};

/** A record that made no sense, as it was found. */
export type QuarantineRecord = {
	readonly id: number;
	readonly at: number;
	readonly store: string;
	readonly why: string;
	readonly record: unknown;
};

export type StudySchema = DBSchema & {
	log: {
		key: number;
		value: LogRecord;
		indexes: { card: string; id: string; at: number };
	};
	cards: { key: string; value: CardRecord; indexes: { queue: [Lane, number] } };
	days: { key: string; value: DayCount };
	own: { key: string; value: OwnCard };
	/** `settings`, the `wish` of a plan, sums of `recall`, when all was last `flushed`. */
	meta: { key: string; value: StudySettings | PlanWish | RecallSums | number };
	rounds: { key: string; value: Round };
	checklists: { key: string; value: KeptChecklist };
	snapshots: { key: number; value: SnapshotRecord };
	quarantine: { key: number; value: QuarantineRecord };
};

export type StudyDatabase = IDBPDatabase<StudySchema>;
export const storeNames = [
	'log',
	'cards',
	'days',
	'own',
	'meta',
	'rounds',
	'checklists',
	'snapshots',
	'quarantine'
] as const;
type StoreName = (typeof storeNames)[number];

/** All stores at once, as a migration and a restore see them. */
export type WholeTransaction<Mode extends 'versionchange' | 'readwrite'> = IDBPTransaction<
	StudySchema,
	StoreName[],
	Mode
>;

/** Takes the stores from one version to the next; it never drops what it does not understand. */
export type Migration = (
	database: StudyDatabase,
	transaction: WholeTransaction<'versionchange'>
) => Promise<void>;

/** The migration at place 0 makes version 1 of nothing, the next one version 2 of version 1. */
export const migrations: readonly Migration[] = [
	async (database) => {
		const log = database.createObjectStore('log', { keyPath: 'seq', autoIncrement: true });
		log.createIndex('card', 'card');
		log.createIndex('id', 'id', { unique: true });
		log.createIndex('at', 'at');
		const cards = database.createObjectStore('cards', { keyPath: 'card' });
		cards.createIndex('queue', ['lane', 'from']);
		database.createObjectStore('days', { keyPath: 'day' });
		database.createObjectStore('own', { keyPath: 'id' });
		database.createObjectStore('meta');
		database.createObjectStore('snapshots', { keyPath: 'id', autoIncrement: true });
		database.createObjectStore('quarantine', { keyPath: 'id', autoIncrement: true });
	},
	async (database) => {
		database.createObjectStore('rounds', { keyPath: 'id' });
		database.createObjectStore('checklists', { keyPath: 'id' });
	}
];

const lanes: readonly Lane[] = ['new', 'learning', 'due', 'learning'];

/** The record of a state. */
export function recordOf(state: CardState): CardRecord {
	const { card, memory, suspended, buriedUntil } = state;
	const from = fromWhen(state);
	const lane = suspended ? undefined : lanes[memory.stage];
	return { card, memory, suspended, buriedUntil, from, ...(lane ? { lane } : {}) };
}

/** The state in a record. */
export const stateOf = ({ card, memory, suspended, buriedUntil }: CardRecord): CardState => ({
	card,
	memory,
	suspended,
	buriedUntil
});
