import { TableError } from '$lib/simulation/table';
import { readBytes, sizeOf, type TableData } from './byte-source.ts';

/** How a Parquet file begins, plain or encrypted. */
const starts = ['PAR1', 'PARE'];

/**
 * Whether a file is Parquet: its first four bytes say so, whatever its name.
 *
 * @throws TableError 'binary' if it has the name and not the bytes
 */
export function isParquet(data: TableData): data is Exclude<TableData, string> {
	if (typeof data === 'string') return false;
	const head = readBytes(data, 0, Math.min(4, sizeOf(data)));
	if (starts.includes(String.fromCharCode(...head))) return true;
	if ('name' in data && /\.(parquet|pq)$/i.test(String(data.name))) {
		throw new TableError(
			'binary',
			'The file is named like Parquet and is none, as it does not begin with PAR1: write it again, or name it .csv if that is what it is.'
		);
	}
	return false;
}
