import { TableError } from '$lib/simulation/table';
import { sizeOf, type TableData } from './byte-source.ts';
import { limits } from './limits.ts';

const counted = (count: number) => count.toLocaleString('en-GB');

/** @throws TableError 'empty' or 'too-large' */
export function refuseSize(data: TableData): void {
	const size = sizeOf(data);
	if (size === 0) {
		throw new TableError('empty', 'The file is empty: it has neither names nor rows.');
	}
	if (size <= limits.bytes) return;
	const megabytes = counted(Math.ceil(size / 1024 / 1024));
	throw new TableError(
		'too-large',
		`The file has ${megabytes} MB and the limit is 100 MB: keep fewer columns, or a random sample of the rows.`
	);
}

/** @throws TableError 'too-wide' over 1,000 columns */
export function refuseTooWide(width: number): void {
	if (width <= limits.columns) return;
	throw new TableError(
		'too-wide',
		`The file has ${counted(width)} columns and the limit is ${counted(limits.columns)}: keep those you want to compare.`
	);
}

/** Told of a file whose first rows alone are read. */
export const moreRowsThanRead = `The file has more than ${counted(limits.rows)} rows: the first ${counted(limits.rows)} are read, the rest is left out. A random sample of the rows would be fairer.`;
