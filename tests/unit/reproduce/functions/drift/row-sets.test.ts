import { expect, it } from 'vitest';
import {
	exampleRows,
	pythonRows,
	rRows
} from '../../../../../src/lib/reproduce/functions/drift/row-sets.ts';

const rows = {
	reference: [[1, 2]],
	current: [
		[3, 4],
		[5, 6]
	]
};

it('pythonRows(input) and rRows(input) write a row a line', () => {
	expect(pythonRows(rows)).toContain(
		'current = np.array([\n    [3, 4],\n    [5, 6],\n], dtype=float)'
	);
	expect(rRows(rows)).toContain('current <- rbind(\n  c(3, 4),\n  c(5, 6)\n)');
});

it('exampleRows have two features', () => {
	const widths = [...exampleRows.reference, ...exampleRows.current].map(({ length }) => length);
	expect(new Set(widths)).toEqual(new Set([2]));
});
