import { inPieces } from './in-pieces.ts';
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
	const day = new Date(at).toISOString().slice(0, 10);
	const snapshots = transaction.objectStore('snapshots');
	for (const name of database.objectStoreNames) {
		if (name === 'snapshots') continue;
		for await (const { keys, records } of inPieces<unknown>(transaction.objectStore(name))) {
			const text = JSON.stringify({ store: name, version: from, keys, records });
			await snapshots.add({ at, day, why: 'migration', upTo: 0, text } as never);
		}
	}
}
