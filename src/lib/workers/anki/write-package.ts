import { schemaStatements, tables, type Collection, type Row } from '$lib/anki';
import { zipSync } from 'fflate';
import type { Steps } from '../job.ts';
import type { Sqlite } from './load-sqlite.ts';

/** Zip knows no time before; the same cards give the same file. */
const filedAt = '2020-01-01T12:00:00';
const perStep = 200;

/** An Anki package of schema 11: the database and an empty list of media, as one archive. */
export function* writePackage(sqlite: Sqlite, collection: Collection): Steps<Uint8Array> {
	const database = new sqlite.Database();
	try {
		database.run('pragma page_size = 4096');
		for (const statement of schemaStatements()) database.run(statement);
		database.run('begin');
		const parts = [
			['col', [collection.col]],
			['notes', collection.notes],
			['cards', collection.cards],
			['revlog', collection.revlog]
		] as const;
		const all = parts.reduce((sum, [, rows]) => sum + rows.length, 0);
		let done = 0;
		for (const [table, rows] of parts) {
			const places = tables[table].map(() => '?').join(', ');
			const statement = database.prepare(`insert into ${table} values (${places})`);
			for (const row of rows) {
				statement.run([...(row as Row)]);
				done += 1;
				if (done % perStep === 0) yield (0.9 * done) / all;
			}
			statement.free();
		}
		database.run('commit');
		const bytes = database.export();
		const files = { 'collection.anki2': bytes, media: new TextEncoder().encode('{}') };
		return zipSync(files, { level: 6, mtime: filedAt });
	} finally {
		database.close();
	}
}
