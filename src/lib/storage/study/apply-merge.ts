import { countDays, writeBackup } from '$lib/study';
import type {
	CardState,
	Everything,
	KeptRest,
	Merge,
	PlanWish,
	StudyEvent,
	StudySettings
} from '$lib/study';
import { withId } from './event-id.ts';
import { eventOf } from './idb-store.ts';
import {
	recordOf,
	stateOf,
	storeNames,
	type LogRecord,
	type SnapshotRecord,
	type SnapshotWhy,
	type StudyDatabase,
	type WholeTransaction
} from './schema.ts';
import { inPieces } from './in-pieces.ts';
import { settled } from './settled.ts';

type Writing = WholeTransaction<'readwrite'>;
/** Before a large change: what is here, and what is to become of it. */
type Plan = (here: Everything) => { merge: Merge; settings: StudySettings | undefined };

/** All that is kept, read inside a transaction that may then change it. */
export async function readAll(transaction: Writing): Promise<Everything> {
	const settings = await transaction.objectStore('meta').get('settings');
	const cards = await transaction.objectStore('cards').getAll();
	const own = await transaction.objectStore('own').getAll();
	const log = await transaction.objectStore('log').getAll();
	return {
		settings: settings as StudySettings | undefined,
		states: cards.map(stateOf),
		own,
		log: log.map(eventOf),
		...(await readRest(transaction))
	};
}

/** What is kept beside the cards. */
export async function readRest(transaction: Writing): Promise<KeptRest> {
	const rounds = await transaction.objectStore('rounds').getAll();
	const checklists = await transaction.objectStore('checklists').getAll();
	const wish = await transaction.objectStore('meta').get('wish');
	return { rounds, checklists, wish: wish as PlanWish | undefined };
}

/** A copy of how everything stands. Log and rounds need not be copied: nothing in them is ever changed. */
export async function addSnapshot(
	transaction: Writing,
	{ at, day, why }: { at: number; day: string; why: SnapshotWhy }
): Promise<void> {
	const settings = await transaction.objectStore('meta').get('settings');
	const states: CardState[] = [];
	for await (const { records } of inPieces(transaction.objectStore('cards'))) {
		for (const record of records) states.push(stateOf(record));
	}
	const own = await transaction.objectStore('own').getAll();
	const last = await transaction.objectStore('log').openKeyCursor(null, 'prev');
	const standing = {
		settings: settings as StudySettings,
		states,
		own,
		...(await readRest(transaction))
	};
	const record: Omit<SnapshotRecord, 'id'> = {
		...{ at, day, why },
		upTo: last?.key ?? 0,
		text: writeBackup({ ...standing, log: [], rounds: [] })
	};
	await transaction.objectStore('snapshots').add(record as SnapshotRecord);
}

/** Changes much at once, whole or not at all, after a copy of how it stood. */
export async function applyMerge(
	database: StudyDatabase,
	stamp: { at: number; day: string },
	plan: Plan
): Promise<Merge> {
	const transaction = database.transaction([...storeNames], 'readwrite') as Writing;
	return settled(transaction, async () => {
		const here = await readAll(transaction);
		const { merge, settings } = plan(here);
		await addSnapshot(transaction, { ...stamp, why: 'restore' });
		await writeEvents(transaction, here, merge);
		for (const [card, state] of merge.states) {
			const cards = transaction.objectStore('cards');
			await (state ? cards.put(recordOf(state)) : cards.delete(card));
		}
		for (const card of merge.own) await transaction.objectStore('own').put(card);
		if (settings) await transaction.objectStore('meta').put(settings, 'settings');
		await writeRest(transaction, merge);
		return merge;
	});
}

async function writeRest(transaction: Writing, { rounds, checklists, wish }: Merge): Promise<void> {
	for (const round of rounds) await transaction.objectStore('rounds').put(round);
	for (const list of checklists) await transaction.objectStore('checklists').put(list);
	if (wish) await transaction.objectStore('meta').put(wish, 'wish');
}

async function writeEvents(transaction: Writing, here: Everything, merge: Merge): Promise<void> {
	const added: StudyEvent[] = [...merge.events, ...merge.joined.map(withId)];
	if (added.length === 0) return;
	const log = transaction.objectStore('log');
	for (const event of added) await log.add(event as LogRecord);
	const days = transaction.objectStore('days');
	for (const count of countDays([...here.log, ...added]).values()) await days.put(count);
}
