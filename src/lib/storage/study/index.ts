// Reviews, and what follows from them, in IndexedDB: the log is the truth and only grows. Pages reach it
// through `state/study`. Never here: when a card is due, Svelte, or anything sent anywhere.
export { MemoryStore } from './memory-store.ts';
export type {
	Draft,
	Everything,
	KeptToday,
	OwnCard,
	Stretch,
	StudyStore,
	UndoStamp,
	Undone
} from './store.ts';
