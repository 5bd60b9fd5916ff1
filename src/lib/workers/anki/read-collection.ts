import { AnkiError, type ForeignNote } from '$lib/anki';
import type { Database, SqlValue } from 'sql.js';
import { limits } from './limits.ts';
import type { Sqlite } from './load-sqlite.ts';

const damaged = () =>
	new AnkiError('damaged', 'The collection in this package is damaged and could not be read.');

/** What a kind of note is: its name, and whether it is a cloze. */
type Kind = { readonly name: string; readonly isCloze: boolean };

/**
 * The notes of a collection. What is asked of it is fixed: nothing of a file becomes part of a question.
 *
 * @param sqlite that reads it
 * @param bytes a whole SQLite database, of schema 11 to 18
 * @throws AnkiError where it is damaged or has no tables of Anki
 */
export function* readCollection(
	sqlite: Sqlite,
	bytes: Uint8Array
): Generator<ForeignNote, void, void> {
	const database = new sqlite.Database(bytes);
	try {
		yield* notesIn(database);
	} catch (error) {
		throw error instanceof AnkiError ? error : damaged();
	} finally {
		database.close();
	}
}

function* notesIn(database: Database): Generator<ForeignNote, void, void> {
	// What a file brings along as a function or a view is not run.
	database.run('pragma trusted_schema = off');
	refuseOthers(database);
	const kinds = hasTable(database, 'notetypes') ? kindsOf18(database) : kindsOf11(database);
	const counts = new Map<number, number>();
	for (const [note, count] of rows(database, 'select nid, count(*) from cards group by nid')) {
		counts.set(Number(note), Number(count));
	}
	for (const row of rows(database, 'select id, guid, mid, tags, flds from notes order by id')) {
		const [id, guid, model, tags, fields] = row;
		const kind = kinds.get(Number(model));
		yield {
			guid: text(guid),
			model: kind?.name ?? '',
			isCloze: kind?.isCloze ?? /\{\{c\d+::/.test(text(fields)),
			...{ tags: text(tags), fields: text(fields).split('\u001f') },
			cards: counts.get(Number(id)) ?? 0
		};
	}
}

const text = (value: SqlValue | undefined) => (value == null ? '' : String(value));

function* rows(database: Database, question: string): Generator<SqlValue[], void, void> {
	const statement = database.prepare(question);
	try {
		for (let count = 0; statement.step(); count += 1) {
			if (count >= limits.rows) {
				throw new AnkiError(
					'too-many',
					'This collection has more than 100,000 notes. Export one deck of it instead.'
				);
			}
			yield statement.get();
		}
	} finally {
		statement.free();
	}
}

function tablesOf(database: Database): Map<string, string> {
	const found = rows(database, "select name, sql from sqlite_master where type = 'table'");
	return new Map([...found].map(([name, sql]) => [text(name), text(sql)]));
}

const hasTable = (database: Database, name: string) => tablesOf(database).has(name);

/** Plain tables only: a view or a virtual table of the same name would be a program. */
function refuseOthers(database: Database): void {
	const found = tablesOf(database);
	for (const name of ['col', 'notes', 'cards']) {
		const made = found.get(name);
		if (made === undefined || /^\s*create\s+virtual/i.test(made)) {
			throw new AnkiError(
				'no-tables',
				'The database in this package has none of Anki’s tables: it is of another program.'
			);
		}
	}
}

/** Until schema 14 all kinds of note are one JSON text. */
function kindsOf11(database: Database): Map<number, Kind> {
	const [row] = [...rows(database, 'select models from col limit 1')];
	const models = new Map<number, Kind>();
	let read: unknown;
	try {
		read = JSON.parse(text(row?.[0]));
	} catch {
		return models;
	}
	for (const [id, model] of Object.entries(typeof read === 'object' && read ? read : {})) {
		const { name, type } = (model ?? {}) as { name?: unknown; type?: unknown };
		models.set(Number(id), { name: String(name ?? ''), isCloze: type === 1 });
	}
	return models;
}

/** Later each has a row; field 1 of its protobuf message, where it is there, says whether it is a cloze. */
function kindsOf18(database: Database): Map<number, Kind> {
	const found = rows(database, 'select id, name, config from notetypes');
	return new Map(
		[...found].map(([id, name, config]) => {
			const [tag, kind] = config instanceof Uint8Array ? config : [];
			return [Number(id), { name: text(name), isCloze: tag === 8 && kind === 1 }];
		})
	);
}
