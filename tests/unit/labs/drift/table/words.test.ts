import { expect, it } from 'vitest';
import { leftOutWords } from '../../../../../src/lib/labs/drift/table/words/left-out-words.ts';
import { splitWords } from '../../../../../src/lib/labs/drift/table/words/split-words.ts';
import { tableVerdict } from '../../../../../src/lib/labs/drift/table/words/table-verdict.ts';
import {
	judgeReport,
	tableReport,
	type TablePair
} from '../../../../../src/lib/simulation/table/index.ts';
import { cells, files, toEnd } from '../../../simulation/table/report/table-of.ts';

const rule = { correction: 'holm', alpha: 0.05, least: 0 } as const;

function said(pair: TablePair) {
	const report = toEnd(tableReport(pair, 7));
	return tableVerdict(report, judgeReport(report, rule), rule);
}

const device = (now: boolean) =>
	cells(400, (i) => (now && i % 3 === 0 ? 'watch' : i % 2 ? 'phone' : 'laptop'));
const age = (every: number) => cells(400, (i) => (i % every === 0 ? null : 18 + ((i * 37) % 50)));

it('says what moved, by what, and what lost its values', () => {
	const words = said(
		files(
			{ device: device(false), age: age(100), calm: cells(400, (i) => i % 7) },
			{ device: device(true), age: age(5), calm: cells(400, (i) => i % 7) }
		)
	);
	expect(words.state).toBe('alarm');
	expect(words.verdict).toBe('1 of 3 columns moved');
	expect(words.rest.replaceAll('\u00a0', ' ')).toBe(
		'after Holm; the largest is “device” (V = 0.45: “watch”, which was not there before, has 34 % of rows). 1 column lost values: “age” went from 1.0 % to 20 % missing.'
	);
	expect(words.why).toContain('400 reference rows against 400 current ones, 3 tests.');
});

it('names the nearest column where none moved', () => {
	const columns = { x: cells(100, (i) => i % 9), y: cells(100, (i) => ((i * 37) % 61) / 2) };
	const words = said(files(columns, columns));
	expect(words).toMatchObject({ state: 'steady', verdict: 'No column of 2 moved' });
	expect(words.rest).toContain('p = 1.000');
});

it('names columns that only one file has, and reports on the rest', () => {
	const x = cells(100, (i) => ((i * 37) % 61) / 2);
	const words = said(files({ x, gone: x }, { x, fresh: x }));
	expect(words.state).toBe('alarm');
	expect(words.rest).toContain('1 column is gone from the current file: “gone”.');
	expect(words.rest).toContain('1 column is new in the current file: “fresh”.');
});

it('says so where nothing can be tested', () => {
	const words = said(files({ x: cells(9, () => 4) }, { x: cells(9, () => 4) }));
	expect(words).toMatchObject({ state: 'unknown', verdict: 'No column could be tested.' });
});

it('says why a column is left out', () => {
	expect(leftOutWords({ name: 'x', reason: 'constant', detail: '4' })).toBe(
		'one value throughout: 4'
	);
	expect(leftOutWords({ name: 'x', reason: 'date' })).toContain('no drift');
});

it('says how the rows were split', () => {
	expect(splitWords(null)).toBe('The first file against the second');
	expect(splitWords({ by: 'value', column: 'y', reference: [1, 2] })).toBe(
		'By “y”: 1, 2 against all others'
	);
	const dates = {
		by: 'date',
		column: 'd',
		reference: { to: '2024-01-01' },
		current: { from: 0 }
	} as const;
	expect(splitWords(dates)).toBe('By “d”: before 2024-01-01 against from 1970-01-01 on');
});
