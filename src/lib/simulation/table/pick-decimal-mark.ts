import type { DecimalMark } from './parse-number.ts';
import type { Delimiter } from './pick-delimiter.ts';

const surelyComma = /^[+-]?(?:\d{1,3}(?:\.\d{3})+,\d+|\d*,(?:\d{1,2}|\d{4,})|\d{4,},\d+|0,\d+)$/;
const surelyPoint = /^[+-]?(?:\d{1,3}(?:,\d{3})+\.\d+|\d*\.(?:\d{1,2}|\d{4,})|\d{4,}\.\d+|0\.\d+)$/;
const perhapsComma = /^[+-]?\d{1,3},\d{3}$/;

/**
 * The decimal mark of a file, by its cells that can be read in one way only. Where every cell is
 * as open as 1,234 the comma counts as a decimal mark only if semicolons part the cells.
 */
export function pickDecimalMark(
	rows: readonly (readonly string[])[],
	delimiter: Delimiter
): DecimalMark {
	const counts = { comma: 0, point: 0, open: 0 };
	for (const row of rows) {
		for (const cell of row) count(cell.trim(), counts);
	}
	if (counts.comma !== counts.point) return counts.comma > counts.point ? ',' : '.';
	return counts.open > 0 && delimiter === ';' ? ',' : '.';
}

function count(cell: string, counts: { comma: number; point: number; open: number }): void {
	if (surelyComma.test(cell)) counts.comma++;
	else if (surelyPoint.test(cell)) counts.point++;
	else if (perhapsComma.test(cell)) counts.open++;
}
