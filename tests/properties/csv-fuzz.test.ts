import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
	splitTable,
	TableError,
	type Column,
	type Table
} from '../../src/lib/simulation/table/index.ts';
import { createJob } from '../../src/lib/workers/jobs/read-table.ts';
import { runs, seed } from '../counts.ts';
import { handMade, hostileFile } from './hostile-files.ts';

const longestMs = 1_000;

/** The table, or the error of ours that the file ends in; anything else thrown is a failure. */
function read(file: string | Uint8Array): Table | TableError {
	const steps = createJob()(file);
	const from = performance.now();
	try {
		for (;;) {
			const step = steps.next();
			if (step.done) return step.value;
			if (!(Number(step.value) >= 0 && Number(step.value) <= 1))
				throw new Error(`A share of ${step.value}`);
		}
	} catch (error) {
		if (error instanceof TableError) return error;
		throw error;
	} finally {
		expect(performance.now() - from).toBeLessThan(longestMs);
	}
}

function expectSentence(text: string): void {
	expect(text).toMatch(/^\S[^\n\r]*\.$/);
	expect(text.length).toBeLessThan(400);
}

function expectSound(column: Column, rows: number): void {
	expect(column.rows).toBe(rows);
	expect(column.missing).toBeGreaterThanOrEqual(0);
	expect(column.missing).toBeLessThanOrEqual(rows);
	if (column.kind === 'text') return;
	const cells = column.kind === 'category' ? column.codes : column.values;
	const isEmpty = (cell: number) => (column.kind === 'category' ? cell < 0 : Number.isNaN(cell));
	expect(cells).toHaveLength(rows);
	expect(cells.filter(isEmpty)).toHaveLength(column.missing);
	expect(cells.every((cell) => Number.isFinite(cell) || isEmpty(cell))).toBe(true);
	if (column.kind !== 'category') return;
	expect(column.labels.length).toBe(new Set(column.labels).size);
	expect(column.codes.every((code) => code < column.labels.length)).toBe(true);
}

function expectSplits(table: Table): void {
	for (const { name } of table.columns.slice(0, 3)) {
		try {
			splitTable(table, name, { by: 'row', count: Math.floor(table.rows / 2) });
		} catch (error) {
			expect(error).toBeInstanceOf(TableError);
			expectSentence((error as TableError).message);
		}
	}
}

function expectTold(file: string | Uint8Array): void {
	const told = read(file);
	if (told instanceof TableError) return expectSentence(told.message);
	expect(told.rows).toBeGreaterThan(0);
	expect(new Set(told.columns.map(({ name }) => name)).size).toBe(told.columns.length);
	for (const column of told.columns) expectSound(column, told.rows);
	for (const warning of told.warnings) expectSentence(warning);
	expectSplits(told);
	expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
}

test.each(handMade.map((file, index) => [index, file] as const))(
	'readTable tells what hand-made file %i is',
	(_, file) => expectTold(file)
);

test('readTable makes a table or a sentence of every hostile file', () => {
	fc.assert(fc.property(hostileFile, expectTold), { seed, numRuns: runs(500) });
});

test('readTable gives back what a table was written from', () => {
	// Adding 0 turns -0 into 0, which is how JavaScript writes both.
	const value = fc.double({ noNaN: true, noDefaultInfinity: true }).map((x) => x + 0);
	const column = fc.array(value, {
		minLength: 3,
		maxLength: 30
	});
	fc.assert(
		fc.property(column, fc.constantFrom(',', ';', '\t', '|'), (values, delimiter) => {
			const text = ['x', ...values].map((cell) => `${cell}${delimiter}k`).join('\r\n');
			const table = read(text);
			if (table instanceof TableError) throw table;
			expect(table.columns[0]).toMatchObject({ name: 'x', kind: 'number', missing: 0 });
			expect(table.columns[0]).toHaveProperty('values', Float64Array.from(values));
		}),
		{ seed, numRuns: runs(500) }
	);
});
