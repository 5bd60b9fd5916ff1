import { expect, it } from 'vitest';
import { makeSnippet } from '../../../../src/lib/reproduce/functions/make-snippet.ts';

const parts = {
	id: 'double',
	functions: [],
	title: 'Twice a number',
	example: 2,
	numbers: (x: number) => ({ double: 2 * x }),
	python: (x: number) => `report("double", 2 * ${x})`,
	r: (x: number) => `report("double", 2 * ${x})`
};

it('makeSnippet(parts) puts a heading and report around the code', () => {
	const snippet = makeSnippet(parts);
	expect(snippet.python(3)).toMatch(/^# Twice a number\n[^]*def report[^]*2 \* 3\)\n$/);
	expect(snippet.r(3)).toMatch(/^# Twice a number\n[^]*report <- [^]*2 \* 3\)\n$/);
	expect(snippet.sql).toBeUndefined();
	expect(snippet.tolerance).toBe(1e-9);
});

it('makeSnippet(parts) keeps a tolerance and wraps SQL', () => {
	const snippet = makeSnippet({ ...parts, tolerance: 0.1, sql: (x: number) => `SELECT 2 * ${x}` });
	expect(snippet.tolerance).toBe(0.1);
	expect(snippet.sql?.(3)).toMatch(/^-- Twice a number\n[^]*SELECT 2 \* 3\n$/);
});
