import { mean, sortedCopy } from '../../../stats/index.ts';

/** What a joint test feeds on: one column a feature, rows of the reference first. */
export type JointFeatures = {
	readonly names: readonly string[];
	readonly columns: readonly Float64Array[];
	readonly kind: 'values, squares and products' | 'values and squares' | 'values';
};

/** Products of two columns see a turned correlation, squares a changed spread; both cost time. */
const mostForProducts = 12;
const mostForSquares = 60;

/**
 * Features of some columns: each value as its place among all rows, from -1 to 1, so that no unit and
 * no outlier decides. With few columns also squares and products. Where a value is missing, a feature
 * takes its mean over both sides, so that empty cells alone do not tell the sides apart.
 *
 * @param columns the same rows of each, NaN where missing
 */
export function jointFeatures(
	names: readonly string[],
	columns: readonly Float64Array[]
): JointFeatures {
	const places = columns.map(placesOf);
	const found = { names: [...names], columns: places.map(filled) };
	if (columns.length > mostForSquares) return { ...found, kind: 'values' };
	places.forEach((place, k) => {
		found.names.push(`${names[k]}²`);
		found.columns.push(filled(productOf(place, place)));
	});
	if (columns.length > mostForProducts) return { ...found, kind: 'values and squares' };
	for (let j = 0; j < places.length; j++) {
		for (let k = j + 1; k < places.length; k++) {
			found.names.push(`${names[j]} × ${names[k]}`);
			found.columns.push(filled(productOf(places[j]!, places[k]!)));
		}
	}
	return { ...found, kind: 'values, squares and products' };
}

/** How many features that many columns make. */
export function featureCount(columns: number): number {
	if (columns > mostForSquares) return columns;
	if (columns > mostForProducts) return 2 * columns;
	return 2 * columns + (columns * (columns - 1)) / 2;
}

function placesOf(values: Float64Array): Float64Array {
	const sorted = sortedCopy(values.filter((value) => value === value));
	return values.map((value) => {
		if (value !== value) return NaN;
		return (firstAbove(sorted, value, false) + firstAbove(sorted, value, true)) / sorted.length - 1;
	});
}

/** How many values are below; or at most as large. */
function firstAbove(sorted: Float64Array, value: number, orEqual: boolean): number {
	let low = 0;
	let high = sorted.length;
	while (low < high) {
		const middle = (low + high) >>> 1;
		const found = sorted[middle] as number;
		if (found < value || (orEqual && found === value)) low = middle + 1;
		else high = middle;
	}
	return low;
}

function filled(feature: Float64Array): Float64Array {
	const known = feature.filter((value) => value === value);
	const middle = known.length === 0 ? 0 : mean(known);
	return feature.map((value) => (value === value ? value : middle));
}

function productOf(one: Float64Array, other: Float64Array): Float64Array {
	return one.map((value, row) => value * (other[row] as number));
}
