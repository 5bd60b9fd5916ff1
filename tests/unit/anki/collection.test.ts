import { expect, it } from 'vitest';
import { schemaStatements, tables } from '../../../src/lib/anki/collection.ts';

it('schemaStatements() makes Anki’s five tables and seven indexes', () => {
	const statements = schemaStatements();
	expect(statements.filter((one) => one.startsWith('create table'))).toHaveLength(5);
	expect(statements.filter((one) => one.startsWith('create index'))).toHaveLength(7);
	expect(statements[1]).toMatch(
		/^create table notes \(id integer primary key, guid text not null, /
	);
	expect(Object.values(tables).map((columns) => columns.length)).toEqual([13, 11, 18, 9, 3]);
});
