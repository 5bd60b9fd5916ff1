import { unzipSync } from 'fflate';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sqlite from 'node-sqlite3-wasm';

export type Row = Readonly<Record<string, string | number>>;

/** The files in a package. */
export const filesIn = (apkg: Uint8Array) => unzipSync(apkg);

/** Opens the collection of a package with a SQLite that did not write it. */
export function withCollection<T>(apkg: Uint8Array, work: (all: (sql: string) => Row[]) => T): T {
	const folder = mkdtempSync(join(tmpdir(), 'anki-'));
	try {
		const path = join(folder, 'collection.anki2');
		writeFileSync(path, filesIn(apkg)['collection.anki2'] ?? new Uint8Array());
		const database = new sqlite.Database(path, { readOnly: true });
		const result = work((sql) => database.all(sql) as Row[]);
		database.close();
		return result;
	} finally {
		rmSync(folder, { recursive: true });
	}
}
