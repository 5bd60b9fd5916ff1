import { describe, expect, test } from 'vitest';
import { TableError, type Table } from '../../../../src/lib/simulation/table/index.ts';
import { startJob } from '../../../../src/lib/workers/index.ts';
import { createJob } from '../../../../src/lib/workers/jobs/read-table.ts';
import { fileBytes } from '../read-parquet/read-file.ts';
import { readNow } from './read-now.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);

function utf16(text: string, bigEndian: boolean): Uint8Array {
	const bytes = Buffer.from(text, 'utf16le');
	return new Uint8Array(bigEndian ? bytes.swap16() : bytes);
}

function failureOf(data: string | Uint8Array): TableError {
	try {
		readNow(data);
	} catch (error) {
		if (error instanceof TableError) return error;
		throw error;
	}
	throw new Error('The file was read');
}

const kinds = (table: Table) => table.columns.map(({ name, kind }) => `${name}: ${kind}`);
const valuesOf = (table: Table, index: number) => {
	const column = table.columns[index];
	return column && 'values' in column ? [...column.values] : undefined;
};

test('readTable reads names, numbers, categories, dates and missing values', () => {
	const table = readNow(
		'day,x,city\n2012-01-01,1.5,Bath\n2012-01-02,NA,York\n2012-01-03,-2,Bath\n'
	);
	expect(kinds(table)).toEqual(['day: date', 'x: number', 'city: category']);
	expect(valuesOf(table, 1)).toEqual([1.5, NaN, -2]);
	expect(table.columns[2]).toMatchObject({ labels: ['Bath', 'York'] });
	expect(table.warnings).toEqual([]);
});

describe('readTable reads the same table however it is written', () => {
	const text = 'a;b\r\n1,5;ä\r\n2,5;ö\r\n';
	const writings: [string, string | Uint8Array][] = [
		['semicolons and decimal commas', text],
		['a byte order mark', '\uFEFF' + text],
		['UTF-8', utf8(text)],
		['UTF-8 with a byte order mark', utf8('\uFEFF' + text)],
		['UTF-16, little end first', utf16('\uFEFF' + text, false)],
		['UTF-16, big end first', utf16('\uFEFF' + text, true)],
		['line feeds', text.replaceAll('\r\n', '\n')],
		['carriage returns', text.replaceAll('\r\n', '\r')],
		['mixed line endings', 'a;b\n1,5;ä\r\n2,5;ö\r'],
		['quotes', '"a";"b"\r\n"1,5";"ä"\r\n"2,5";"ö"'],
		['tabs', text.replaceAll(';', '\t')],
		['bars', text.replaceAll(';', '|')],
		['commas', 'a,b\n1.5,ä\n2.5,ö'],
		['commas round decimal commas', 'a,b\n"1,5",ä\n"2,5",ö'],
		["Excel's sep line", 'sep=;\r\n' + text],
		['blank lines', '\n\na;b\n\n1,5;ä\n\n\n2,5;ö\n\n'],
		['JSON', '[{"a": 1.5, "b": "ä"}, {"a": 2.5, "b": "ö"}]']
	];
	test.each(writings)('with %s', (_, data) => {
		const table = readNow(data);
		expect(table.rows).toBe(2);
		expect(kinds(table)).toEqual(['a: number', 'b: category']);
		expect(valuesOf(table, 0)).toEqual([1.5, 2.5]);
		expect(table.columns[1]).toMatchObject({ labels: ['ä', 'ö'] });
		expect(table.warnings).toEqual([]);
	});
});

describe('readTable says in a sentence why a file cannot be read:', () => {
	const broken: [string, string | Uint8Array, string, string][] = [
		['empty', '', 'empty', 'The file is empty'],
		['blank lines only', ' \n\n  \n', 'empty', 'only blank lines'],
		['names only', 'a,b\n', 'no-rows', 'no rows below'],
		['all missing', 'a,b\nNA,\n-,?\n', 'no-values', 'Every cell'],
		['a spreadsheet', new Uint8Array([80, 75, 3, 4, 20, 0]), 'binary', 'save the sheet as CSV'],
		['binary', Uint8Array.from({ length: 999 }, (_, i) => (i * 7919) % 256), 'binary', 'not text'],
		['an open quote', 'a,b\n1,"x\n2,3\n', 'open-quote', 'begins in line 2 is never closed'],
		['too many columns', 'a,'.repeat(1500) + '\n1', 'too-wide', '1,501 columns'],
		['an endless row', 'a,b\n' + '1'.repeat(2_000_000), 'long-row', 'Line 2'],
		['an endless quote', 'a,b\n1,"' + '\n'.repeat(2_000_000), 'open-quote', 'line 2'],
		['a JSON object', '{"a": [1, 2]}', 'json-shape', 'not a list of objects'],
		['a JSON list of lists', '[[1, 2], [3, 4]]', 'json-shape', 'not a list of objects'],
		['JSON that breaks off', '[{"a": 1}, {"a"', 'json-shape', 'cannot be read'],
		['JSON lines', '{"a": 1}\n{"a": 2}', 'json-shape', 'cannot be read'],
		['an empty JSON list', '[]', 'no-rows', 'is empty'],
		['JSON objects without keys', '[{}, {}]', 'json-shape', 'no keys'],
		['JSON nested too deep', '['.repeat(200_000), 'json-shape', 'cannot be read']
	];
	test.each(broken)('%s', (_, data, code, part) => {
		const error = failureOf(data);
		expect(error.code).toBe(code);
		expect(error.message).toContain(part);
		expect(error.message).toMatch(/\.$/);
	});
});

describe('readTable keeps what it can and says what it did:', () => {
	const repaired: [string, string | Uint8Array, string][] = [
		['without header', '1,2\n3,4\n5,6', 'The first line holds values, not names'],
		[
			'ragged rows',
			'a,b,c\n1,2\n3,4,5,6\n7,8,9\n1,2,3',
			'1 row has too few cells, the first in line 2'
		],
		['one column', 'x\n1\n2\n3', 'Only one column was found'],
		['text where numbers should be', 'x,y\n1,1\n2,1\noops,2\n4,2', 'first in line 4: “oops”'],
		['all equal', 'a,b\n1,2\n1,3', 'All values of “a” are equal'],
		['one column all missing', 'a,b\n,2\n,3', 'No cell of “a” has a value'],
		['1 row', 'a,b\n1,2', 'a single row'],
		[
			'formulas',
			'a,b\n=HYPERLINK("x"),2\n3,4',
			'1 cell begins like a formula, the first in line 2'
		],
		['a title', 'Sales\n\nregion,n\nN,1\nS,2\nS,3', 'stands above the table is left out: “Sales”'],
		[
			'stray quotes',
			'a,b\n"x" y",1\n"z",2',
			'Quotation marks stand where none belong, first in line 2'
		],
		[
			'Windows-1252',
			Uint8Array.from(Buffer.from('a,b\n1,é\n2,è', 'latin1')),
			'read as Windows-1252'
		],
		['nested JSON', '[{"a": 1, "b": [1]}, {"a": 2}]', 'the first in item 1']
	];
	test.each(repaired)('%s', (_, data, part) => {
		const { warnings, rows } = readNow(data);
		expect(rows).toBeGreaterThan(0);
		expect(warnings.filter((warning) => warning.includes(part))).toHaveLength(1);
		for (const warning of warnings) expect(warning).toMatch(/\.$/);
	});
});

test('readTable counts lines through quoted cells that run over several', () => {
	const { warnings } = readNow('a,b\n"x\ny\nz",1\nw,2\nv,3\nu,oops\n');
	expect(warnings[0]).toContain('first in line 7');
});

test('readTable gives names of JavaScript no power', () => {
	const table = readNow('__proto__,constructor,toString\n1,2,3\n4,5,6');
	expect(table.columns.map(({ name }) => name)).toEqual(['__proto__', 'constructor', 'toString']);
	const json = readNow('[{"__proto__": 1, "constructor": 2}, {"constructor": 3}]');
	expect(json.columns.map(({ name, missing }) => [name, missing])).toEqual([
		['__proto__', 1],
		['constructor', 0]
	]);
	expect(Object.hasOwn(Object.prototype, 'constructor')).toBe(true);
	expect(({} as Record<string, unknown>)['1']).toBeUndefined();
});

test('readTable reads the same across chunks of any place', () => {
	const row = (i: number) => `${i},"quoted ""é"" ${i % 7}",${i / 4}\r\n`;
	const text = 'n,word,q\r\n' + Array.from({ length: 20_000 }, (_, i) => row(i)).join('');
	const fromText = readNow(text);
	const fromBytes = readNow(utf8(text));
	expect(fromBytes).toEqual(fromText);
	expect(fromText.rows).toBe(20_000);
	expect(valuesOf(fromText, 2)?.[19_999]).toBe(19_999 / 4);
	expect(fromText.columns[1]).toMatchObject({ kind: 'category', distinct: 7, missing: 0 });
	expect(fromText.warnings).toEqual([]);
});

test('readTable takes a million rows, and no more', () => {
	const table = readNow('x\n' + '1\n2\n'.repeat(500_000));
	expect(table.rows).toBe(1_000_000);
	expect(table.warnings).toHaveLength(1);
	const over = readNow('x\n' + '1\n2\n'.repeat(500_000) + '3\n');
	expect(over.rows).toBe(1_000_000);
	expect(over.warnings[0]).toMatch(/Only one column|more than 1,000,000 rows/);
	expect(over.warnings.join(' ')).toContain('The file has more than 1,000,000 rows');
	expect(valuesOf(over, 0)?.includes(3)).toBe(false);
});

test('readTable refuses a file over 100 MB before it reads a byte', () => {
	const large = { size: 101 * 1024 * 1024 } as Blob;
	expect(() => readNow(large)).toThrow('The file has 101 MB and the limit is 100 MB');
});

test('readTable yields a rising share at least every 20 ms of work', () => {
	const text = 'a,b,c\n' + '1.25,word,2012-01-01\n'.repeat(60_000);
	const steps = createJob()(text);
	const shares: number[] = [];
	const waits: number[] = [];
	for (let from = performance.now(); ; from = performance.now()) {
		const step = steps.next();
		if (step.done) break;
		waits.push(performance.now() - from);
		shares.push(Number(step.value));
	}
	expect(shares.slice(0, -3)).toEqual([...shares.slice(0, -3)].sort((a, b) => a - b));
	expect(Math.max(...shares)).toBeLessThanOrEqual(1);
	waits.sort((a, b) => a - b);
	expect(waits[Math.floor(waits.length / 2)]).toBeLessThan(20);
});

test('readTable says that a file could not be read where it is gone', () => {
	expect(() => readNow(new Blob(['a,b\n1,2']))).toThrow('The file could not be read');
});

test('readTable goes by the first bytes of a file, and says so where its name says otherwise', async () => {
	const parquet = fileBytes('plain-zstd.parquet');
	const read = await startJob('readTable', parquet).result;
	expect(read).toMatchObject({ status: 'done', value: { rows: 240 } });
	const named = Object.assign(utf8('a,b\n1,2\n3,4'), { name: 'table.parquet' });
	expect(failureOf(named).message).toContain('named like Parquet and is none');
	expect(failureOf(Object.assign(utf8(''), { name: 'table.parquet' })).code).toBe('empty');
	const cut = await startJob('readTable', parquet.subarray(0, 100)).result;
	expect(cut).toMatchObject({ status: 'failed', code: 'damaged' });
});

test('startJob carries the table, and the sentence of a file that is none', async () => {
	const read = await startJob('readTable', 'a,b\n1,2\n3,4').result;
	expect(read).toMatchObject({ status: 'done', value: { rows: 2 } });
	const failed = await startJob('readTable', '').result;
	expect(failed).toMatchObject({
		status: 'failed',
		code: 'empty',
		sentence: 'The file is empty: it has neither names nor rows.'
	});
});
