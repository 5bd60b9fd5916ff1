import { expect, it } from 'vitest';
import { fileDays } from '../../../../../src/lib/labs/drift/how-often/file-days.ts';
import { questionOf } from '../../../../../src/lib/labs/drift/how-often/question.ts';
import { initialState } from '../../../../../src/lib/labs/drift/how-often/state.ts';
import { detectors } from './counted-reading.ts';

type Values = readonly number[];

const numbers = (reference: Values, current: Values) => ({
	rows: { reference: reference.length, current: current.length },
	windows: {
		kind: 'numeric' as const,
		reference: { kind: 'values' as const, values: Float64Array.from(reference) },
		current: { kind: 'values' as const, values: Float64Array.from(current) }
	},
	missing: { reference: 0, current: 0 },
	leftOut: 0
});
const categories = (reference: Values, current: Values) => ({
	...numbers([], []),
	rows: { reference: 60, current: 60 },
	windows: {
		kind: 'categories' as const,
		drawn: false,
		labels: ['a', 'b'],
		reference,
		current
	}
});
const rising = (count: number) => Array.from({ length: count }, (_, row) => row);
const same = (count: number) => rising(count).map(() => 3);

it('takes a file with enough rows, and counts its different values', () => {
	const ties = rising(40).map((row) => row % 4);
	expect(fileDays(numbers(rising(40), rising(20)))).toMatchObject({ distinct: 40 });
	expect(fileDays(numbers(ties, ties))).toMatchObject({ distinct: 4 });
	expect(fileDays(numbers(same(30), rising(30)))).toMatchObject({ distinct: 30 });
	expect(fileDays(categories([30, 30], [50, 10]))).toMatchObject({ distinct: undefined });
});

it('says why no days can be drawn', () => {
	const few = fileDays(numbers(rising(40), rising(19)));
	expect(few).toMatch(/current side of this file has 19 rows .* at least 20/);
	expect(fileDays(numbers([1], rising(50)))).toContain('reference side of this file has one row');
	expect(fileDays(numbers(same(30), same(30)))).toContain('reads “3” on both sides');
	expect(fileDays(categories([60, 0], [60, 0]))).toContain('reads “a” on both sides');
});

it('asks for the file’s own rows until they are moved, by share', () => {
	const file = fileDays(numbers(rising(40), rising(60)));
	if (typeof file === 'string') throw new Error(file);
	const data = { dataset: 'own', column: 'x', split: { by: 'row', count: 40 } } as const;
	const state = { ...initialState, source: 'data', data } as const;
	const asked = questionOf(state, detectors, file);
	expect(asked).toMatchObject({ rows: file.rows, axis: { kind: 'share', present: 1 } });
	const fileRows = { reference: 500, current: 500 };
	const moved = questionOf({ ...state, fileRows }, detectors, file);
	expect(moved.rows).toEqual(fileRows);
	expect(moved.key).not.toBe(asked.key);
	expect(asked.key.length).toBeLessThan(400);
});
