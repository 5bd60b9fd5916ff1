import type { StudyDatabase, StudySchema } from './schema.ts';
import { settled } from './settled.ts';

const keys = { log: 'seq', cards: 'card', own: 'id' } as const;
type Large = keyof typeof keys;

/**
 * All of a store, so many records at a time, each piece read on its own: a page may work between two, and
 * nobody who writes waits for long.
 */
export async function* storePieces<Name extends Large>(
	database: StudyDatabase,
	name: Name,
	{ after, size }: { after?: IDBValidKey; size: number }
): AsyncGenerator<readonly StudySchema[Name]['value'][]> {
	let range = after === undefined ? null : IDBKeyRange.lowerBound(after, true);
	for (;;) {
		const reading = database.transaction(name);
		const records: StudySchema[Name]['value'][] = await settled(reading, () =>
			reading.store.getAll(range as never, size)
		);
		const last = records.at(-1) as Record<string, IDBValidKey> | undefined;
		if (!last) return;
		yield records;
		if (records.length < size) return;
		range = IDBKeyRange.lowerBound(last[keys[name]], true);
	}
}

/** Where the log ends; 0 for nowhere. */
export function lastKey(database: StudyDatabase): Promise<number> {
	const reading = database.transaction('log');
	return settled(reading, async () => (await reading.store.openKeyCursor(null, 'prev'))?.key ?? 0);
}
