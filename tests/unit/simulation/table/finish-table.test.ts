import { expect, it } from 'vitest';
import { finishTable } from '../../../../src/lib/simulation/table/finish-table.ts';
import { TypedWords } from '../../../../src/lib/simulation/table/typed-words.ts';

function column(name: string, cells: (string | null)[], warnings: string[] = []) {
	const words = new TypedWords(cells.length);
	for (const cell of cells) words.add(cell);
	return { column: words.finish(name).column, warnings };
}

it('joins columns and what there is to say of them', () => {
	const table = finishTable(2, [column('a', ['x', 'x'], ['Noted.']), column('b', [null, null])]);
	expect(table.rows).toBe(2);
	expect(table.columns.map(({ name }) => name)).toEqual(['a', 'b']);
	expect(table.warnings).toEqual([
		'Noted.',
		'No cell of “b” has a value.',
		'All values of “a” are equal: nothing there can drift.'
	]);
});

it('refuses a table without rows or without values', () => {
	expect(() => finishTable(0, [column('a', [])])).toThrow('no rows below them');
	expect(() => finishTable(1, [column('a', [null])])).toThrow('Every cell');
});
