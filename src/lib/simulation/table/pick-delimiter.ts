/** What parts the cells of a row, in the order in which a draw is decided. */
export const delimiters = [',', ';', '\t', '|'] as const;
export type Delimiter = (typeof delimiters)[number];

const numberLike = /^[+-]?[\d.,]+$/;

/**
 * The delimiter under which the rows agree best on their number of cells, and under which the
 * fewest cells still hold another delimiter (a decimal comma is none). The comma if none parts
 * anything.
 *
 * @param split cuts the first rows of the file with a delimiter
 */
export function pickDelimiter(split: (delimiter: Delimiter) => string[][]): Delimiter {
	let best: Delimiter = ',';
	let bestScore = 0;
	for (const delimiter of delimiters) {
		const score = scoreOf(split(delimiter), delimiter);
		if (score > bestScore + 1e-9) [best, bestScore] = [delimiter, score];
	}
	return best;
}

function scoreOf(rows: string[][], delimiter: Delimiter): number {
	const widths = rows.filter((row) => row.length > 1 || row[0]?.trim()).map((row) => row.length);
	const usual = usualWidth(widths);
	if (usual < 2) return 0;
	const agreeing = widths.filter((width) => width === usual).length / widths.length;
	return agreeing - 0.5 * foreignShare(rows, delimiter);
}

/** The most common number; of several the largest. 0 for an empty list. */
export function usualWidth(widths: readonly number[]): number {
	const times = new Map<number, number>();
	for (const width of widths) times.set(width, (times.get(width) ?? 0) + 1);
	let usual = 0;
	for (const [width, count] of times) {
		const most = times.get(usual) ?? 0;
		if (count > most || (count === most && width > usual)) usual = width;
	}
	return usual;
}

function foreignShare(rows: string[][], delimiter: Delimiter): number {
	let cells = 0;
	let foreign = 0;
	for (const cell of rows.flat()) {
		cells++;
		if (numberLike.test(cell)) continue;
		if (delimiters.some((other) => other !== delimiter && cell.includes(other))) foreign++;
	}
	return cells === 0 ? 0 : foreign / cells;
}
