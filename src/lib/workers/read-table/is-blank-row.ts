/** A line of a CSV file with nothing on it, which is no row. */
export function isBlankRow(cells: readonly string[]): boolean {
	return cells.length <= 1 && (cells[0] ?? '').trim() === '';
}
