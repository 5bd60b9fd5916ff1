import { dayOf, soundSettings } from '$lib/study';
import type { CardState, MergeStamp, StudyEvent } from '$lib/study';
import { nextEventId } from './event-id.ts';
import {
	findFaults,
	type Fault,
	type Mending,
	type RawRecord,
	type SearchedStore
} from './find-faults.ts';
import {
	recordOf,
	storeNames,
	type LogRecord,
	type StudyDatabase,
	type WholeTransaction
} from './schema.ts';
import { settled } from './settled.ts';

type Writing = WholeTransaction<'readwrite'>;

/** Reads everything and says what is wrong. Nothing is changed. */
export async function checkData(database: StudyDatabase, now: number): Promise<readonly Fault[]> {
	const transaction = database.transaction([...storeNames], 'readonly');
	return findFaults(await readRaw(transaction as unknown as Writing), now).faults;
}

/**
 * Mends what can be mended, whole or not at all: cards and days from the log, which is the truth. What
 * makes no sense is set aside, where it can be exported.
 *
 * @returns what was wrong
 */
export async function repairData(
	database: StudyDatabase,
	stamp: MergeStamp
): Promise<readonly Fault[]> {
	const transaction = database.transaction([...storeNames], 'readwrite') as unknown as Writing;
	return settled(transaction, async () => {
		const { faults, mending } = findFaults(await readRaw(transaction), stamp.at);
		if (faults.length === 0) return faults;
		const day = dayOf(stamp.at, { dayStart: stamp.settings.dayStart, zone: stamp.zone });
		await setAside(transaction, mending, stamp.at);
		await writeStates(transaction, mending, { at: stamp.at, day });
		await tellLog(transaction, { at: stamp.at, day });
		// What was read of the log may be mended now: it is summed anew.
		await transaction.objectStore('meta').delete('recall');
		for (const count of mending.days) await transaction.objectStore('days').put(count);
		if (mending.settings) {
			const meta = transaction.objectStore('meta');
			await meta.put(soundSettings(await meta.get('settings')), 'settings');
		}
		return faults;
	});
}

async function readRaw(transaction: Writing) {
	const read = async (name: SearchedStore) => {
		const store = transaction.objectStore(name);
		const keys: IDBValidKey[] = await store.getAllKeys();
		const records: unknown[] = await store.getAll();
		return keys.map((key, i): RawRecord => ({ key, record: records[i] }));
	};
	return {
		log: await read('log'),
		cards: await read('cards'),
		days: await read('days'),
		own: await read('own'),
		rounds: await read('rounds'),
		checklists: await read('checklists'),
		snapshots: await read('snapshots'),
		wish: (await transaction.objectStore('meta').get('wish')) as unknown,
		recall: (await transaction.objectStore('meta').get('recall')) as unknown,
		settings: (await transaction.objectStore('meta').get('settings')) as unknown
	};
}

async function setAside(transaction: Writing, { aside }: Mending, at: number): Promise<void> {
	for (const { store, key, record, why } of aside) {
		await transaction.objectStore('quarantine').add({ at, store, why, record } as never);
		await transaction.objectStore(store).delete(key as never);
	}
}

async function writeStates(
	transaction: Writing,
	{ states, unlogged }: Mending,
	stamp: { at: number; day: string }
): Promise<void> {
	const cards = transaction.objectStore('cards');
	for (const [card, state] of states) {
		await (state ? cards.put(recordOf(state)) : cards.delete(card));
	}
	for (const state of unlogged) {
		await cards.put(recordOf(state));
		await transaction.objectStore('log').add(repairOf(state, stamp) as LogRecord);
	}
}

/** Whatever changes cards or days adds to the log: a tab that knows how they stood reads them anew. */
async function tellLog(transaction: Writing, stamp: { at: number; day: string }): Promise<void> {
	const log = transaction.objectStore('log');
	const last = await log.openCursor(null, 'prev');
	if (!last) return;
	const { card, after } = last.value;
	const told = { ...stamp, id: nextEventId(), card, did: 'repair', after } as const;
	await log.add(told as unknown as LogRecord);
}

function repairOf(after: CardState, stamp: { at: number; day: string }): StudyEvent {
	return { ...stamp, id: nextEventId(), card: after.card, did: 'repair', after };
}

/** What was set aside, as the text of a JSON file. */
export async function quarantineText(database: StudyDatabase): Promise<string> {
	return `${JSON.stringify(await database.getAll('quarantine'), null, '\t')}\n`;
}
