import { expect, it } from 'vitest';
import type { Column, Table } from '../../../../src/lib/simulation/table/index.ts';
import { runToEnd } from '../../../../src/lib/stats/index.ts';
import { createJob } from '../../../../src/lib/workers/jobs/experiment-rows.ts';

const facts = { rows: 4, missing: 0, distinct: 2, distinctIsFloor: false, examples: [] };
const columns: Column[] = [
	{
		...{ ...facts, name: 'group', kind: 'category' },
		codes: Int32Array.of(0, 1, 0, 1),
		labels: ['treatment', 'control']
	},
	{ ...facts, name: 'bought', kind: 'number', values: Float64Array.of(1, 0, 1, 1) },
	{ ...facts, name: 'phone', kind: 'number', values: Float64Array.of(7, 7, 8, NaN) },
	{ ...facts, name: 'free text', kind: 'text' }
];
const table: Table = { rows: 4, columns, warnings: [] };
const question = { table, arm: 'group', control: 'control', metric: 'bought' };
const tally = createJob();

it('experiment-rows: columns of a table, numbers as names of groups', () => {
	const { result } = runToEnd(tally({ ...question, segment: 'phone' }));
	expect(result.arms.map(({ name, mean }) => [name, mean])).toEqual([
		['control', 0.5],
		['treatment', 1]
	]);
	expect(result.segments.map(({ name }) => name)).toEqual(['7', '8']);
});

it('experiment-rows: a sentence for a column that does not fit', () => {
	const run = (change: Partial<typeof question>) => runToEnd(tally({ ...question, ...change }));
	expect(() => run({ metric: 'group' })).toThrow('holds no numbers');
	expect(() => run({ arm: 'free text' })).toThrow('holds no names of groups');
	expect(() => run({ arm: 'nowhere' })).toThrow('There is no column');
	expect(() => run({ control: 'placebo' })).toThrow('Say which arm is the control.');
});
