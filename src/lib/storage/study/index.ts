// Reviews, and what follows from them, in IndexedDB: the log is the truth and only grows. Pages reach it
// through `state/study`. Never here: when a card is due, Svelte, or anything sent anywhere.
export type { Check, Fault } from './find-faults.ts';
export { loadCare } from './load-care.ts';
export { nextEventId } from './event-id.ts';
export { IdbStore } from './idb-store.ts';
export { MemoryStore } from './memory-store.ts';
export { hasCards, openDatabase, OpenError, type Fate } from './open-database.ts';
export { Outbox } from './outbox.ts';
export { readRecall, type RecallReading } from './read-recall.ts';
export { RestStore } from './rest-store.ts';
export type { SnapshotEntry } from './snapshots.ts';
export { schemaVersion, stateOf, type StudyDatabase } from './schema.ts';
export { storePieces } from './store-pieces.ts';
export { joinTabs, type Tabs } from './tabs.ts';
export type {
	KeptToday,
	OwnChange,
	Place,
	Stretch,
	StudyStore,
	UndoStamp,
	Undone
} from './store.ts';
