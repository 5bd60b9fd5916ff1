import { expect, it } from 'vitest';
import type { CategoryColumn } from '../../../../../src/lib/simulation/table/index.ts';
import {
	countLabels,
	countNumbers
} from '../../../../../src/lib/simulation/table/report/count-labels.ts';
import { files } from './table-of.ts';

it('counts one text as one category in both files, wherever it stands first', () => {
	const pair = files({ x: ['a', 'b', 'a', 'c', 'a'] }, { x: ['d', 'b', 'b', 'd', 'a'] });
	const [reference, current] = [pair.reference, pair.current].map(
		({ table }) => table.columns[0] as CategoryColumn
	) as [CategoryColumn, CategoryColumn];
	expect(countLabels({ reference, current }, pair)).toEqual({
		labels: ['a', 'b', 'c', 'd'],
		reference: [3, 1, 1, 0],
		current: [1, 2, 0, 2]
	});
});

it('counts few numbers in order of size', () => {
	const counted = countNumbers(Float64Array.of(2, 0, 2), Float64Array.of(-1, 2));
	expect(counted).toEqual({ labels: ['−1', '0', '2'], reference: [0, 1, 2], current: [1, 0, 1] });
});
