import { expect, it } from 'vitest';
import type {
	CategoryColumn,
	NumberColumn
} from '../../../../../src/lib/simulation/table/index.ts';
import {
	sideCounts,
	sideNumbers
} from '../../../../../src/lib/simulation/table/report/side-values.ts';
import { tableOf } from './table-of.ts';

const table = tableOf({ x: [1, null, 3, 4], label: ['a', 'b', null, 'a'] });

it('takes the values of some rows and skips what is missing', () => {
	const column = table.columns[0] as NumberColumn;
	expect([...sideNumbers(column, Uint32Array.of(0, 1, 3))]).toEqual([1, 4]);
	expect([...sideNumbers(column, Uint32Array.of(2, 0))]).toEqual([3, 1]);
});

it('counts the categories of some rows', () => {
	const column = table.columns[1] as CategoryColumn;
	expect([...sideCounts(column, Uint32Array.of(0, 1, 2, 3))]).toEqual([2, 1]);
	expect([...sideCounts(column, Uint32Array.of(2))]).toEqual([0, 0]);
});
