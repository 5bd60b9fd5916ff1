import { describe, expect, it, test } from 'vitest';
import { TableError, type Table } from '../../../../src/lib/simulation/table/index.ts';
import { readNow } from '../jobs/read-now.ts';
import { footerOnly } from './footer-only.ts';
import { fileBytes, readBytesNow } from './read-file.ts';

const columnOf = (table: Table, name: string) =>
	table.columns.find((column) => column.name === name);
const valuesOf = (table: Table, name: string) => {
	const column = columnOf(table, name);
	return column && 'values' in column ? [...column.values] : [];
};

function failureOf(bytes: Uint8Array): TableError {
	try {
		readBytesNow(bytes);
	} catch (error) {
		if (error instanceof TableError) return error;
		throw error;
	}
	throw new Error('The file was read');
}

/** What a reader wrote the values like differs between the two kinds of file. */
const withoutExamples = ({ columns, ...table }: Table) => ({
	...table,
	columns: columns.map(({ examples: _, ...column }) => column)
});

test.each(['snappy', 'zstd', 'gzip', 'none', 'v2'])(
	'readParquet reads of plain-%s.parquet what stands in the same table as CSV',
	(way) => {
		const parquet = readBytesNow(fileBytes(`plain-${way}.parquet`));
		const csv = readNow(fileBytes('plain.csv'));
		expect(withoutExamples(parquet)).toEqual(withoutExamples(csv));
		expect(parquet.warnings).toEqual([]);
	}
);

describe('readParquet makes of each type', () => {
	const table = readBytesNow(fileBytes('kinds.parquet'));
	const numbers: [name: string, second: number, last: number][] = [
		['float16', 0.25, 9.75],
		['float32', 0.25, 9.75],
		['uint32', 4_000_000_001, 4_000_000_039],
		['uint64', 2 ** 63 + 4096, 2 ** 63 + 39 * 4096],
		['decimal32', 0.01, 0.39],
		['decimal128', -0.001, -0.039],
		['time', 45_015.75, 45_034.75],
		['last', 1, 0]
	];
	it.each(numbers)('%s numbers', (name, second, last) => {
		expect(columnOf(table, name)).toMatchObject({ kind: 'number', missing: 0, rows: 40 });
		const values = valuesOf(table, name);
		expect([values[1], values.at(-1)]).toEqual([second, last]);
	});
	it.each(['millis', 'micros', 'nanos'])('%s dates, to the millisecond', (name) => {
		expect(columnOf(table, name)?.kind).toBe('date');
		expect(valuesOf(table, name)[1]).toBe(Date.UTC(2024, 2, 1, 21, 30, 15, 250));
	});
	it('dates before 1970 too, rounded down', () => {
		const gagarin = Date.UTC(1961, 3, 12, 6, 7);
		const old = readBytesNow(fileBytes('int96.parquet'));
		expect(valuesOf(table, 'micros')[0]).toBe(gagarin);
		expect(valuesOf(table, 'nanos')[0]).toBe(gagarin);
		expect(valuesOf(old, 'int96')[0]).toBe(gagarin);
	});
	it('strings words, with the same missing ones as in CSV', () => {
		expect(columnOf(table, 'words')).toMatchObject({
			kind: 'category',
			labels: ['a', '12'],
			missing: 16
		});
		expect(columnOf(table, 'text')?.kind).toBe('text');
		expect(columnOf(table, 'nothing')).toMatchObject({ missing: 40 });
	});
	it('no values of what is infinite', () => {
		expect(columnOf(table, 'infinite')).toMatchObject({ kind: 'number', missing: 3 });
		expect(table.warnings).toContain('In “infinite” 2 cells are infinite and count as missing.');
	});
	it.each([
		['list', 'nested'],
		['struct', 'nested'],
		['map', 'nested'],
		['bytes', 'binary'],
		['fixed', 'binary']
	])('of a %s nothing', (name, holds) => {
		expect(columnOf(table, name)).toMatchObject({ kind: 'text', holds, missing: 0 });
	});
	it('a note of what it leaves out, and why', () => {
		expect(table.warnings.slice(0, 2)).toEqual([
			'Lists and objects are left out, which are in “list”, “struct”, “map”: a cell is a number, a word, a date, true or false.',
			'Bytes are left out, which are in “bytes”, “fixed”: if they are text, write the column as strings.'
		]);
	});
});

describe('readParquet says in a sentence why it cannot read', () => {
	const again = 'df.to_parquet("table.parquet"';
	const broken: [file: string, code: string, parts: string[]][] = [
		['brotli', 'compression', ['compressed with Brotli', again, 'COMPRESSION zstd']],
		['lz4', 'compression', ['compressed with LZ4', 'Snappy, Zstandard and gzip']],
		['encoding', 'encoding', ['“x” has an encoding', '(BIT_PACKED)', again]],
		['encrypted', 'encrypted', ['The file is encrypted', 'without encryption']],
		['encrypted-column', 'encrypted', ['The column “amount” is encrypted']],
		['cut', 'damaged', ['its end is missing', 'copy it again']],
		['torn-footer', 'damaged', ['its list of columns cannot be read']],
		['torn-page', 'damaged', ['“day” cannot be read']],
		['summary', 'no-rows', ['no rows below them']],
		['no-rows', 'no-rows', ['no rows below them']],
		['no-values', 'no-values', ['Every cell']]
	];
	it.each(broken)('%s.parquet', (file, code, parts) => {
		const { code: found, message } = failureOf(fileBytes(`${file}.parquet`));
		expect(found).toBe(code);
		for (const part of parts) expect(message).toContain(part);
		expect(message).toMatch(/^[^\n]{1,399}\.$/);
	});

	it('a file of nothing but its mark', () => {
		expect(failureOf(new TextEncoder().encode('PAR1')).code).toBe('damaged');
		expect(failureOf(new TextEncoder().encode('PAR1PAR1')).code).toBe('damaged');
	});

	it('a file that breaks off anywhere', () => {
		const whole = fileBytes('plain-snappy.parquet');
		for (let end = 4; end < whole.length; end += 97) {
			expect(failureOf(whole.subarray(0, end)).message).toContain('its end is missing');
		}
	});
});

test('readParquet reads as many rows and columns as of CSV, and no more', () => {
	expect(failureOf(footerOnly(1_001, 0)).message).toContain('1,001 columns');
	expect(failureOf(footerOnly(60, 1_000_000)).message).toContain(
		'60 million cells and the limit is 50 million'
	);
	const long = readBytesNow(fileBytes('long.parquet'));
	expect(long.rows).toBe(1_000_000);
	expect(long.warnings[0]).toContain('The file has more than 1,000,000 rows');
});

test('readParquet tells a rising share', () => {
	const shares: number[] = [];
	readBytesNow(fileBytes('plain-v2.parquet'), (share) => shares.push(share));
	expect(shares).toEqual([...shares].sort((one, other) => one - other));
	expect(shares.length).toBeGreaterThanOrEqual(7 * 3);
	expect(shares.at(-1)).toBe(1);
});
