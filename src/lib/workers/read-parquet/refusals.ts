import { quoted, TableError } from '$lib/simulation/table';

const codecNames: Readonly<Record<string, string>> = {
	LZO: 'LZO',
	BROTLI: 'Brotli',
	LZ4: 'LZ4',
	LZ4_RAW: 'LZ4'
};

/** Of a file whose values are there and cannot be made out. */
export function damaged(what: string): TableError {
	return new TableError(
		'damaged',
		`The file is damaged, as ${what} cannot be read: copy it again, or write it again.`
	);
}

/** Of a file that begins like Parquet and ends otherwise. */
export function cutOff(): TableError {
	return new TableError(
		'damaged',
		'The file begins like Parquet and its end is missing, so it was not written or copied whole: copy it again.'
	);
}

/** Of a file, or a column of it, that needs a key. */
export function encrypted(name?: string): TableError {
	const what = name === undefined ? 'The file' : `The column ${quoted(name)}`;
	return new TableError(
		'encrypted',
		`${what} is encrypted, and this page takes no keys: write the table without encryption.`
	);
}

/** Of a method of compression that is not among the common ones. */
export function unknownCompression(codec: string | undefined): TableError {
	const method = codecNames[codec ?? ''] ?? 'a method that is not known here';
	return new TableError(
		'compression',
		`The file is compressed with ${method}; what is read here is Snappy, Zstandard and gzip. Write it with pandas, df.to_parquet("table.parquet", compression="zstd"), or with DuckDB, COPY t TO 'table.parquet' (COMPRESSION zstd).`
	);
}

/** Of a way to write values that is rare or newer than this page. */
export function unknownEncoding(name: string, encoding: string | undefined): TableError {
	const which = encoding === undefined ? '' : ` (${encoding})`;
	return new TableError(
		'encoding',
		`The column ${quoted(name)} has an encoding that is not read here${which}. Write the table with pandas, df.to_parquet("table.parquet"), or with DuckDB, COPY t TO 'table.parquet'.`
	);
}

/** Of a table that is small on disk only. */
export function tooManyCells(rows: number, columns: number, most: number): TableError {
	const [all, limit] = [rows * columns, most].map((count) => Math.round(count / 1e6));
	return new TableError(
		'too-large',
		`The table has ${all} million cells and the limit is ${limit} million: keep fewer columns, or a random sample of the rows.`
	);
}

/** Of a summary such as Spark's `_metadata`. */
export function rowsElsewhere(): TableError {
	return new TableError(
		'no-rows',
		'The file says where rows are and has none itself: choose one of the files that hold them.'
	);
}
