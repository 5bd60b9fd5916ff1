import { AnkiError, ImportTally, readNote, type ImportReading } from '$lib/anki';
import type { WaitingSteps } from '../job.ts';
import { findCollection } from '../anki/find-collection.ts';
import { loadSqlite } from '../anki/load-sqlite.ts';
import { readCardsCsv } from '../anki/read-cards-csv.ts';
import { readCollection } from '../anki/read-collection.ts';
import { readBytes } from '../read-table/byte-source.ts';
import { waitFor } from '../wait-for.ts';

export type ImportQuestion = {
	readonly file: Blob | Uint8Array;
	readonly at: number;
	readonly site: string;
	/** Ids of the book's cards. */
	readonly book: readonly string[];
};

const perStep = 50;

/** Looks into a file of cards; what it is, its first bytes say, not its name. Nothing is kept. */
export function createJob() {
	return function* read({ file, at, site, book }: ImportQuestion): WaitingSteps<ImportReading> {
		const rules = { at, site, book: new Set(book) };
		const start = String.fromCharCode(...readBytes(file, 0, 15));
		if (start === 'SQLite format 3') {
			throw new AnkiError(
				'bare',
				'This is Anki’s own database, not an export. In Anki choose File, Export, and a package (.apkg).'
			);
		}
		if (!start.startsWith('PK')) return readCardsCsv(file, rules);
		const bytes = findCollection(file);
		yield 0.2;
		const sqlite = yield* waitFor(loadSqlite());
		const tally = new ImportTally();
		let count = 0;
		for (const note of readCollection(sqlite, bytes)) {
			readNote(note, rules, tally);
			count += 1;
			if (count % perStep === 0) yield 1 - 0.8 / (1 + count / 1000);
		}
		return tally.finish('Anki package', []);
	};
}
