import { zipSync, type Zippable } from 'fflate';
import initSqlJs from 'sql.js';
import { schemaStatements } from '../../../../src/lib/anki/index.ts';

const sqlite = await initSqlJs();

/** An archive of these files. */
export const zipped = (files: Zippable) => zipSync(files, { level: 9 });

/** A database made by some statements. */
export function databaseOf(statements: readonly string[]): Uint8Array {
	const database = new sqlite.Database();
	for (const statement of statements) database.run(statement);
	const bytes = database.export();
	database.close();
	return bytes;
}

/** A package whose collection has notes with these fields. */
export function packageOf(notes: readonly { guid: string; fields: string[]; cloze?: boolean }[]) {
	const database = new sqlite.Database();
	for (const statement of schemaStatements()) database.run(statement);
	const models = JSON.stringify({ 1: { name: 'Basic', type: 0 }, 2: { name: 'Cloze', type: 1 } });
	database.run("insert into col values (1, 0, 0, 0, 11, 0, 0, 0, '{}', ?, '{}', '{}', '{}')", [
		models
	]);
	notes.forEach(({ guid, fields, cloze }, i) => {
		const row = [i + 1, guid, cloze ? 2 : 1, 0, -1, '', fields.join('\u001f'), '', 0, 0, ''];
		database.run(`insert into notes values (${row.map(() => '?').join(', ')})`, row);
	});
	const bytes = database.export();
	database.close();
	return zipped({ 'collection.anki2': bytes });
}
