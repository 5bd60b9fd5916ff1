const words = new Set(['na', 'n/a', '#n/a', 'nan', 'null', '-', '?']);

/**
 * Whether a trimmed cell says that there is no value: empty, NA, N/A, #N/A, NaN, null, - or ?, in
 * any case. "None" is not among them: it is often a category of its own.
 */
export function isMissing(cell: string): boolean {
	if (cell === '') return true;
	const first = cell.charCodeAt(0);
	const isDigit = first >= 48 && first <= 57;
	return cell.length <= 4 && !isDigit && words.has(cell.toLowerCase());
}
