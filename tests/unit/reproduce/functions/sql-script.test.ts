import { expect, it } from 'vitest';
import { functionSnippets } from '../../../../src/lib/reproduce/functions/function-snippets.ts';
import { sqlScript } from '../../../../src/lib/reproduce/functions/sql-script.ts';

it('sqlScript(title, body) says on top where it runs, whatever the title holds', () => {
	const code = sqlScript('One\nSELECT 2', 'SELECT 1 AS one');
	expect(code).toMatch(/^-- One SELECT 2\n-- Run in DuckDB and PostgreSQL;/);
	expect(code.endsWith('\nSELECT 1 AS one\n')).toBe(true);
});

/** What DuckDB, PostgreSQL, Spark SQL and BigQuery all know, and mean the same by. */
const shared = `WITH AS SELECT FROM CROSS JOIN WHERE UNION ALL CASE WHEN THEN ELSE END AND
	SUM COUNT MAX ABS SQRT LN NULLIF`;
/** Words that one of the four keeps for itself. */
const reserved = `all and any array as between by case cast collate column create cross current cube
	default define desc distinct else end enum escape except exists extract false fetch for from full
	group grouping groups hash having if ignore in inner intersect interval into is join lateral left
	like limit lookup merge natural new no not null nulls of on or order outer over partition preceding
	proto qualify range recursive references respect right rollup rows select set some struct table
	tablesample then to treat true unbounded union unnest user using when where window with within`;
const words = (text: string) => text.trim().split(/\s+/);

it('sqlScript holds only words that the four dialects share', () => {
	const statements = functionSnippets.flatMap(({ sql, example }) => sql?.(example) ?? []);
	expect(statements.length).toBeGreaterThan(5);
	for (const statement of statements) {
		const code = statement.replace(/^--.*$/gm, '').replace(/\b[\d.]+(e[+-]?\d+)?\b/g, '');
		const used = code.match(/[a-z_]\w*/gi) ?? [];
		const keywords = used.filter((word) => word === word.toUpperCase());
		expect(keywords.filter((word) => !words(shared).includes(word))).toEqual([]);
		const names = used.filter((word) => word !== word.toUpperCase());
		expect(names.filter((word) => words(reserved).includes(word))).toEqual([]);
		expect(code).not.toMatch(/::|[`"'[\]{};]/);
	}
});
