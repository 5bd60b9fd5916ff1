/**
 * Features of two sides, one after the other, brought to mean 0 and population standard deviation 1
 * over both; a constant feature becomes 0. Yields after each feature.
 *
 * @param before columns of the reference
 * @param after the same columns of the current rows
 */
export function* standardiseSteps(
	before: readonly Float64Array[],
	after: readonly Float64Array[]
): Generator<number, Float64Array[]> {
	const columns: Float64Array[] = [];
	for (const [k, column] of before.entries()) {
		const pooled = new Float64Array(column.length + (after[k] as Float64Array).length);
		pooled.set(column);
		pooled.set(after[k] as Float64Array, column.length);
		columns.push(standardised(pooled));
		yield 0;
	}
	return columns;
}

/** In place; values are scaled by the largest first, so that squares neither overflow nor vanish. */
function standardised(values: Float64Array): Float64Array {
	let largest = 0;
	for (let i = 0; i < values.length; i++)
		largest = Math.max(largest, Math.abs(values[i] as number));
	if (largest === 0) return values;
	let sum = 0;
	for (let i = 0; i < values.length; i++) {
		values[i]! /= largest;
		sum += values[i] as number;
	}
	const mean = sum / values.length;
	let squares = 0;
	for (let i = 0; i < values.length; i++) {
		values[i]! -= mean;
		squares += (values[i] as number) ** 2;
	}
	const sd = Math.sqrt(squares / values.length);
	// Rounding of the mean leaves a trace of spread in a constant feature.
	const unit = sd > 1e-13 ? sd : Infinity;
	for (let i = 0; i < values.length; i++) values[i]! /= unit;
	return values;
}
