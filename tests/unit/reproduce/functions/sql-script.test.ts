import { expect, it } from 'vitest';
import { sqlScript } from '../../../../src/lib/reproduce/functions/sql-script.ts';

it('sqlScript(title, body) says on top where it runs, whatever the title holds', () => {
	const code = sqlScript('One\nSELECT 2', 'SELECT 1 AS one');
	expect(code).toMatch(/^-- One SELECT 2\n-- Run in DuckDB and PostgreSQL;/);
	expect(code.endsWith('\nSELECT 1 AS one\n')).toBe(true);
});
