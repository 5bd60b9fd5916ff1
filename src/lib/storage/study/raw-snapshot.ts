import type { StudyDatabase, WholeTransaction } from './schema.ts';

/**
 * A copy of everything as it is stored, made inside the transaction that will change it: records of a
 * store in pieces, so that no single one grows too large.
 */
export async function takeRawSnapshot(
	database: StudyDatabase,
	transaction: WholeTransaction<'versionchange'>,
	from: number
): Promise<void> {
	const at = Date.now();
	const snapshots = transaction.objectStore('snapshots');
	for (const name of database.objectStoreNames) {
		if (name === 'snapshots') continue;
		const store = transaction.objectStore(name);
		let after: IDBKeyRange | null = null;
		for (;;) {
			const keys = await store.getAllKeys(after, piece);
			const records = await store.getAll(after, piece);
			const last = keys.at(-1);
			if (last === undefined) break;
			const text = JSON.stringify({ store: name, version: from, keys, records });
			const day = new Date(at).toISOString().slice(0, 10);
			await snapshots.add({ at, day, why: 'migration', upTo: 0, text } as never);
			after = IDBKeyRange.lowerBound(last, true);
		}
	}
}

const piece = 2000;
