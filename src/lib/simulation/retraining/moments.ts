import { retrainingRules as rules } from './retraining-rules.ts';

/** For each label: rows, both sums, and the three sums of products. */
export const momentsPerDay = 12;

type Rows = {
	readonly first: Float64Array;
	readonly second: Float64Array;
	readonly labels: Uint8Array;
	readonly moments: Float64Array;
};

/** Adds up the rows of a day, so that a window of days is learnt from without reading its rows. */
export function addMoments({ first, second, labels, moments }: Rows, day: number): void {
	for (let row = day * rules.rowsPerDay; row < (day + 1) * rules.rowsPerDay; row++) {
		const at = day * momentsPerDay + 6 * (labels[row] as number);
		const x = first[row] as number;
		const y = second[row] as number;
		moments[at]! += 1;
		moments[at + 1]! += x;
		moments[at + 2]! += y;
		moments[at + 3]! += x * x;
		moments[at + 4]! += x * y;
		moments[at + 5]! += y * y;
	}
}
