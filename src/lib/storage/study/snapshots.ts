import type { IDBPObjectStore } from 'idb';
import { readBackup, replaceWith } from '$lib/study';
import type { Merge, MergeStamp } from '$lib/study';
import { applyMerge } from './apply-merge.ts';
import type { SnapshotRecord, StudyDatabase, StudySchema } from './schema.ts';
import { settled } from './settled.ts';
import { standingText } from './standing-text.ts';
import { lastKey } from './store-pieces.ts';

/** How many copies are kept, by why they were made. Those before a migration stay for good. */
const kept: Readonly<Record<string, number>> = { day: 7, week: 4, restore: 10 };
const week = 7 * 86_400_000;

/** A copy as a list shows it. */
export type SnapshotEntry = Pick<SnapshotRecord, 'id' | 'at' | 'day' | 'why'> & {
	readonly cards: number;
};

/**
 * Makes the copy of a day, if something happened since the last one: one a day, of which seven are kept,
 * and once a week one that is kept for four weeks. Nobody's answer waits for it.
 *
 * @returns whether one was made
 */
export async function takeRolling(
	database: StudyDatabase,
	stamp: { at: number; day: string }
): Promise<boolean> {
	const last = await lastKey(database);
	const reading = database.transaction('snapshots');
	const why = await settled(reading, () => whyNow(reading.store, stamp, last));
	if (!why) return false;
	const { upTo, text } = await standingText(database);
	const transaction = database.transaction('snapshots', 'readwrite');
	return settled(transaction, async () => {
		// Another tab may have been quicker.
		if (!(await whyNow(transaction.store, stamp, upTo))) return false;
		const { at, day } = stamp;
		await transaction.store.add({ at, day, why, upTo, text } as SnapshotRecord);
		await prune(transaction.store);
		return true;
	});
}

type Copies<Mode extends 'readonly' | 'readwrite'> = IDBPObjectStore<
	StudySchema,
	['snapshots'],
	'snapshots',
	Mode
>;

/** Whether it is time for a copy, and which; read one by one, since together they may be very large. */
async function whyNow(
	copies: Copies<'readonly'> | Copies<'readwrite'>,
	stamp: { at: number; day: string },
	upTo: number
): Promise<'day' | 'week' | undefined> {
	if (upTo === 0) return undefined;
	let isNewest = true;
	for (let at = await copies.openCursor(null, 'prev'); at; at = await at.continue()) {
		const one = at.value;
		if (one.why !== 'day' && one.why !== 'week') continue;
		if (isNewest && (one.day === stamp.day || one.upTo === upTo)) return undefined;
		isNewest = false;
		if (one.why === 'week') return Math.abs(stamp.at - one.at) >= week ? 'week' : 'day';
	}
	return 'week';
}

async function prune(copies: Copies<'readwrite'>): Promise<void> {
	const count = new Map<string, number>();
	for (let at = await copies.openCursor(null, 'prev'); at; at = await at.continue()) {
		const { why } = at.value;
		const place = (count.get(why) ?? 0) + 1;
		count.set(why, place);
		if (place > (kept[why] ?? Infinity)) await at.delete();
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
