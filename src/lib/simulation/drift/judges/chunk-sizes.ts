/** NannyML's default chunker makes about this many. */
const chunks = 10;

/**
 * Rows in each chunk by NannyML's default: a tenth of the rows, rounded down, and what is left over
 * as one smaller chunk more.
 *
 * @param rows at least 10
 */
export function chunkSizes(rows: number): number[] {
	const size = Math.floor(rows / chunks);
	const whole = Math.floor(rows / size);
	const left = rows % size;
	return [...new Array<number>(whole).fill(size), ...(left > 0 ? [left] : [])];
}
