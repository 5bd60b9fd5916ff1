import { expect, it } from 'vitest';
import { columnReport } from '../../../../../src/lib/simulation/table/report/column-report.ts';
import {
	matchedColumns,
	pairBySplit,
	type TablePair
} from '../../../../../src/lib/simulation/table/report/table-pair.ts';
import { cells, files, halves, tableOf } from './table-of.ts';

function report(pair: TablePair, name: string) {
	const column = matchedColumns(pair).find((one) => one.name === name);
	if (!column) throw new Error(name);
	return columnReport(column, pair);
}

const table = tableOf({
	x: cells(100, (i) => ((i * 37) % 61) / 2),
	rating: cells(100, (i) => 1 + (i % 5)),
	city: cells(100, (i) => ['Ulm', 'Bonn'][i % 2] as string),
	day: cells(100, (i) => `2024-01-${String(1 + (i % 28)).padStart(2, '0')}`),
	id: cells(100, (i) => i),
	remark: cells(100, (i) => `text ${i}`),
	same: cells(100, () => 4),
	word: cells(100, () => 'yes'),
	empty: cells(100, () => null),
	late: cells(100, (i) => (i < 50 ? null : i % 7)),
	few: cells(100, (i) => (i % 50 < 3 ? i % 7 : null)),
	holes: cells(100, (i) => (i % 2 ? null : ((i * 37) % 61) / 2)),
	mostly: cells(100, (i) => (i % 3 ? `name ${i}` : 'none'))
});
const pair = halves(table);

it.each([
	['x', 'ks'],
	['rating', 'chi-square'],
	['city', 'chi-square'],
	['holes', 'ks']
])('tests %s by %s', (name, test) => {
	expect(report(pair, name).tested?.test).toBe(test);
	expect(report(pair, name).leftOut).toBeUndefined();
});

it.each([
	['day', 'date'],
	['id', 'id'],
	['remark', 'names'],
	['mostly', 'names'],
	['same', 'constant'],
	['word', 'constant'],
	['empty', 'empty'],
	['late', 'one-side'],
	['few', 'too-few']
])('leaves %s out: %s', (name, reason) => {
	expect(report(pair, name)).toMatchObject({ tested: undefined, leftOut: { name, reason } });
});

it('leaves out the column that parts the rows', () => {
	const rule = { by: 'value', column: 'city', reference: ['Ulm'], current: ['Bonn'] } as const;
	expect(report(pairBySplit(table, rule), 'city').leftOut?.reason).toBe('split');
});

it('counts what is missing, also where the values are not tested', () => {
	expect(report(pair, 'late').missing).toMatchObject({ missing: { reference: 50, current: 0 } });
	expect(report(pair, 'holes').missing).toMatchObject({ missing: { reference: 25, current: 25 } });
	expect(report(pair, 'x').missing).toBeUndefined();
});

it('says so where one file has numbers and the other words', () => {
	const two = files({ x: cells(30, (i) => i / 7) }, { x: cells(30, (i) => `w${i % 4}`) });
	expect(report(two, 'x').leftOut).toEqual({
		name: 'x',
		reason: 'kinds-differ',
		detail: 'numbers before, words now'
	});
});

it('tests a column that is constant before and another constant now', () => {
	const two = files({ x: cells(30, () => 1) }, { x: cells(30, () => 2) });
	expect(report(two, 'x').tested).toMatchObject({ effect: 1, apart: true });
});
