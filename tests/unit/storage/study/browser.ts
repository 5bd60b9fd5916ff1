import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import {
	dayOf,
	draftOf,
	defaultSettings,
	type CardState,
	type Deed
} from '../../../../src/lib/study/index.ts';
import { IdbStore } from '../../../../src/lib/storage/study/idb-store.ts';
import { openDatabase } from '../../../../src/lib/storage/study/open-database.ts';
import type { StudyStore } from '../../../../src/lib/storage/study/store.ts';

export const noon = Date.UTC(2026, 10, 27, 12);
export const today = {
	start: Date.UTC(2026, 10, 27),
	end: Date.UTC(2026, 10, 28),
	day: '2026-11-27'
};
const settings = { ...defaultSettings, dayStart: 0 };

/** A browser in which nothing was kept yet. */
export function emptyBrowser(): void {
	globalThis.indexedDB = new IDBFactory();
}

export async function openStore(): Promise<IdbStore> {
	const { database } = await openDatabase({ onFate: () => {} });
	return new IdbStore(database);
}

/** Does something to a card, as the page would. */
export const act = (store: StudyStore, card: string, deed: Deed, at = noon) =>
	store.write(
		{ card, day: dayOf(at, { dayStart: 0, zone: () => 0 }) },
		(before: CardState | undefined) => draftOf(card, deed, before, { at, settings, zone: () => 0 })
	);

export const grade = (store: StudyStore, card: string, as: 1 | 2 | 3 | 4, at = noon) =>
	act(store, card, { did: 'grade', grade: as, took: 4000 }, at);

export const undo = (store: StudyStore, at = noon) =>
	store.undo({ at, day: '2026-11-27', since: at - 24 * 3_600_000 });

/** All that a store tells: what a reader would miss if it changed. */
export async function lookOf(store: StudyStore) {
	const { states, own, log, settings: kept } = await store.everything();
	const byCard = [...states].sort((one, other) => (one.card < other.card ? -1 : 1));
	const day = await store.today(today);
	return { states: byCard, own, log, kept, day: { ...day, seen: [...day.seen] } };
}
