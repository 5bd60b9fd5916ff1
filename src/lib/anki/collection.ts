/** A value of a row as SQLite takes it. */
export type Cell = string | number;
export type Row = readonly Cell[];

/** What an Anki collection of schema 11 holds: the row of `col` and the rows of its tables. */
export type Collection = {
	readonly col: Row;
	readonly notes: readonly Row[];
	readonly cards: readonly Row[];
	readonly revlog: readonly Row[];
};

/**
 * The tables of schema 11, which every Anki opens: their names and columns, in Anki’s order.
 *
 * @see https://github.com/ankitects/anki/blob/main/rslib/src/storage/schema11.sql
 */
export const tables = {
	col: ['id', 'crt', 'mod', 'scm', 'ver', 'dty', 'usn', 'ls'].concat(
		['conf', 'models', 'decks', 'dconf', 'tags'].map((name) => `${name} text`)
	),
	notes: ['id', 'guid text', 'mid', 'mod', 'usn', 'tags text', 'flds text', 'sfld', 'csum'].concat([
		'flags',
		'data text'
	]),
	cards: ['id', 'nid', 'did', 'ord', 'mod', 'usn', 'type', 'queue', 'due', 'ivl', 'factor'].concat([
		'reps',
		'lapses',
		'left',
		'odue',
		'odid',
		'flags',
		'data text'
	]),
	revlog: ['id', 'cid', 'usn', 'ease', 'ivl', 'lastIvl', 'factor', 'time', 'type'],
	graves: ['usn', 'oid', 'type']
} as const satisfies Record<string, readonly string[]>;

const indexes: Readonly<Record<string, string>> = {
	...{ ix_notes_usn: 'notes (usn)', ix_cards_usn: 'cards (usn)', ix_revlog_usn: 'revlog (usn)' },
	...{ ix_cards_nid: 'cards (nid)', ix_cards_sched: 'cards (did, queue, due)' },
	...{ ix_revlog_cid: 'revlog (cid)', ix_notes_csum: 'notes (csum)' }
};

/** What makes an empty collection: a statement a table and an index. */
export function schemaStatements(): string[] {
	const made = Object.entries(tables).map(([table, columns]) => {
		const typed = columns.map((column) => {
			const [name, type = 'integer'] = column.split(' ');
			return column === 'id' ? 'id integer primary key' : `${name} ${type} not null`;
		});
		return `create table ${table} (${typed.join(', ')})`;
	});
	const indexed = Object.entries(indexes).map(([name, on]) => `create index ${name} on ${on}`);
	return [...made, ...indexed];
}
