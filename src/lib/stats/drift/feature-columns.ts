import { checkList } from '../check-list.ts';
import { checkSample } from '../check-sample.ts';
import { StatsError } from '../stats-error.ts';
import { float64Values } from './float64-values.ts';

/** Rows of numbers, or the same as columns: columns are used as they are and never copied to rows. */
export type FeatureRows =
	readonly ArrayLike<number>[] | { readonly columns: readonly ArrayLike<number>[] };

/**
 * The features of some rows, one column each.
 *
 * @param caller the public function that asks, for the sentence
 * @param name what the rows are called there
 * @param minimum the smallest number of rows that will do
 * @throws StatsError `no-data`, `too-few`, `length-mismatch` or `not-finite`
 */
export function featureColumns(
	caller: string,
	name: string,
	rows: FeatureRows,
	minimum: number
): Float64Array[] {
	const lists = listsOf(caller, name, rows);
	const columns = 'columns' in rows ? lists.map(float64Values) : transposed(lists);
	const first = columns[0];
	if (first === undefined) {
		const none = 'columns' in rows || rows.length > 0 ? 'feature' : 'row';
		throw new StatsError('too-few', `${caller} requires at least 1 ${none} in ${name}, got 0`);
	}
	for (const [k, column] of columns.entries()) {
		checkSample(caller, `feature ${k + 1} of ${name}`, column, minimum);
		if (column.length === first.length) continue;
		throw new StatsError(
			'length-mismatch',
			`${caller} requires features of the same length in ${name}, got ${first.length} and ${column.length}`
		);
	}
	return columns;
}

/** The rows or the columns, each of them a list. */
function listsOf(caller: string, name: string, rows: FeatureRows): readonly ArrayLike<number>[] {
	const given: unknown = Object(rows) === rows && 'columns' in rows ? rows.columns : rows;
	checkList(caller, name, given);
	const lists = Array.from(given as ArrayLike<ArrayLike<number>>);
	for (const [k, list] of lists.entries()) checkList(caller, `entry ${k + 1} of ${name}`, list);
	return lists;
}

/** A row shorter than the longest leaves NaN, which the check for finite numbers then names. */
function transposed(rows: readonly ArrayLike<number>[]): Float64Array[] {
	const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
	return Array.from({ length: width }, (_, k) =>
		Float64Array.from(rows, (row) => row[k] ?? Number.NaN)
	);
}
