import { readBackup, replaceWith } from '$lib/study';
import type { Merge, MergeStamp } from '$lib/study';
import { addSnapshot, applyMerge } from './apply-merge.ts';
import {
	storeNames,
	type SnapshotRecord,
	type StudyDatabase,
	type WholeTransaction
} from './schema.ts';
import { settled } from './settled.ts';

/** How many copies are kept, by why they were made. Those before a migration stay for good. */
const kept: Readonly<Record<string, number>> = { day: 7, week: 4, restore: 10 };
const week = 7 * 86_400_000;

/** A copy as a list shows it. */
export type SnapshotEntry = Pick<SnapshotRecord, 'id' | 'at' | 'day' | 'why'> & {
	readonly cards: number;
};

/**
 * Makes the copy of a day, if something happened since the last one: one a day, of which seven are kept,
 * and once a week one that is kept for four weeks.
 *
 * @returns whether one was made
 */
export async function takeRolling(
	database: StudyDatabase,
	stamp: { at: number; day: string }
): Promise<boolean> {
	const transaction = database.transaction([...storeNames], 'readwrite');
	return settled(transaction, async () => {
		const store = transaction.objectStore('snapshots');
		const before = (await store.getAll()).filter(({ why }) => why === 'day' || why === 'week');
		const last = await transaction.objectStore('log').openKeyCursor(null, 'prev');
		const newest = before.at(-1);
		if (!last || newest?.day === stamp.day || newest?.upTo === last.key) return false;
		const weekly = before.findLast(({ why }) => why === 'week');
		const why = !weekly || Math.abs(stamp.at - weekly.at) >= week ? 'week' : 'day';
		const writing = transaction as unknown as WholeTransaction<'readwrite'>;
		await addSnapshot(writing, { ...stamp, why });
		await prune(writing);
		return true;
	});
}

async function prune(transaction: WholeTransaction<'readwrite'>): Promise<void> {
	const store = transaction.objectStore('snapshots');
	const all = await store.getAll();
	for (const [why, most] of Object.entries(kept)) {
		const old = all.filter((one) => one.why === why).slice(0, -most);
		for (const { id } of old) await store.delete(id);
	}
}

/** The copies that can be put back, the newest first. */
export async function listSnapshots(database: StudyDatabase): Promise<readonly SnapshotEntry[]> {
	const entries: SnapshotEntry[] = [];
	// One after the other: together they may be larger than what a phone holds.
	for await (const { value } of database.transaction('snapshots').store.iterate(null, 'prev')) {
		const { id, at, day, why, text } = value;
		if (why !== 'migration') entries.push({ id, at, day, why, cards: cardsIn(text) });
	}
	return entries;
}

/** Cards stand in lines of their own. */
function cardsIn(text: string): number {
	const start = text.indexOf('"cards":[\n');
	if (start < 0) return 0;
	return text.slice(start, text.indexOf('\n]', start)).split('\n').length - 1;
}

/**
 * Makes everything stand as in a copy. What was done since stays in the log, and how it stood before
 * becomes a copy, too.
 *
 * @throws BackupError where there is no such copy, or it is damaged
 */
export async function restoreSnapshot(
	database: StudyDatabase,
	id: number,
	stamp: MergeStamp & { day: string }
): Promise<Merge> {
	const reading = database.transaction('snapshots');
	const snapshot = await settled(reading, () => reading.store.get(id));
	const file = readBackup(snapshot?.text ?? '');
	return applyMerge(database, stamp, (here) => ({
		merge: replaceWith(here, file, stamp),
		settings: file.settings
	}));
}
