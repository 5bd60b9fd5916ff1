import { mean, median } from '../../stats/index.ts';
import { columnOf, type Batch, type Column } from './batch.ts';

type NullMeasure = { readonly of: 'share-filled' | 'share-null'; readonly column: string };

type RowMeasure =
	| {
			readonly of: 'share-within';
			readonly column: string;
			readonly low: number;
			readonly high: number;
	  }
	| { readonly of: 'share-in-set'; readonly column: string; readonly set: readonly string[] };

type ColumnMeasure = {
	readonly of: 'mean' | 'median' | 'max' | 'unique-count' | 'unique-share';
	readonly column: string;
};

/** What an expectation looks at: one number of a batch. */
export type Measure =
	| { readonly of: 'columns-in-order'; readonly names: readonly string[] }
	| NullMeasure
	| RowMeasure
	| ColumnMeasure;

/**
 * Reads one number off a batch. Nulls count for the shares of nulls alone; every other measure leaves
 * them out, as Great Expectations does.
 *
 * @returns NaN where there is nothing to read: no such column, or no value in it
 */
export function observe(batch: Batch, measure: Measure): number {
	if (measure.of === 'columns-in-order') return sameNames(batch, measure.names) ? 1 : 0;
	const column = columnOf(batch, measure.column);
	if (!column || column.values.length === 0) return NaN;
	const filled = withoutNulls(column.values);
	const share = filled.length / column.values.length;
	if (isOfNulls(measure)) return measure.of === 'share-filled' ? share : 1 - share;
	return filled.length === 0 ? NaN : ofFilled(measure, column, filled);
}

function isOfNulls(measure: NullMeasure | RowMeasure | ColumnMeasure): measure is NullMeasure {
	return measure.of === 'share-filled' || measure.of === 'share-null';
}

function sameNames({ columns }: Batch, names: readonly string[]): boolean {
	return columns.length === names.length && columns.every(({ name }, i) => name === names[i]);
}

function withoutNulls(values: Float64Array): Float64Array {
	const filled = new Float64Array(values.length);
	let length = 0;
	for (let i = 0; i < values.length; i++) {
		const value = values[i] as number;
		if (!Number.isNaN(value)) filled[length++] = value;
	}
	return length === values.length ? values : filled.subarray(0, length);
}

function ofFilled(
	measure: RowMeasure | ColumnMeasure,
	column: Column,
	filled: Float64Array
): number {
	switch (measure.of) {
		case 'share-within':
			return share(filled, (value) => value >= measure.low && value <= measure.high);
		case 'share-in-set': {
			const allowed = column.categories?.map((category) => measure.set.includes(category));
			return share(filled, (value) => allowed?.[value] ?? false);
		}
		case 'mean':
			return mean(filled);
		case 'median':
			return median(filled);
		case 'max':
			return filled.reduce((most, value) => Math.max(most, value));
		case 'unique-count':
			return new Set(filled).size;
		case 'unique-share':
			return new Set(filled).size / filled.length;
	}
}

function share(values: Float64Array, isRight: (value: number) => boolean): number {
	let right = 0;
	for (let i = 0; i < values.length; i++) if (isRight(values[i] as number)) right++;
	return right / values.length;
}
