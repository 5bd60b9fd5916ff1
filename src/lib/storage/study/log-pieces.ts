import type { StudyEvent } from '$lib/study';
import { eventOf } from './idb-store.ts';
import type { StudyDatabase } from './schema.ts';

const piece = 2000;

/** The whole log, some thousand events at a time, each read on its own: a page may work between. */
export async function* logPieces(database: StudyDatabase): AsyncGenerator<readonly StudyEvent[]> {
	let after: IDBKeyRange | undefined;
	for (;;) {
		const records = await database.getAll('log', after, piece);
		const last = records.at(-1);
		if (!last) return;
		yield records.map(eventOf);
		after = IDBKeyRange.lowerBound(last.seq, true);
	}
}
