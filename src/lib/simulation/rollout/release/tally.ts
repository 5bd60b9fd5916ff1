/** What has been seen of one arm over some cells of time. */
export interface ArmSums {
	requests: number;
	errors: number;
	conversions: number;
	/** Of the requests, those that were only copied: nobody saw their answer, so none can convert. */
	copies: number;
}

/** Index of an arm in lists by arm. */
export const OLD = 0;
export const FRESH = 1;
export const BASELINE = 2;

const measures = 4;

/** Running sums by arm, so that any window is one difference. */
export interface Tally {
	/** Cells that are closed. */
	readonly cells: number;
	/** Adds to the cell that is open. */
	add(arm: number, seen: ArmSums): void;
	/** Closes the cell. */
	close(): void;
	/** What closed cells from `from` to below `to` hold of an arm, those before the start left out. */
	between(arm: number, from: number, to: number): ArmSums;
	/** Forgets everything: a new run in the same memory. */
	clear(): void;
}

/** @param most cells of a whole run */
export function createTally(most: number): Tally {
	// sums[((cell * arms) + arm) * measures + measure]: all before that cell; the open one is last.
	const width = 3 * measures;
	const sums = new Float64Array((most + 1) * width);
	const open = new Float64Array(width);
	let cells = 0;
	return {
		get cells() {
			return cells;
		},
		add(arm, { requests, errors, conversions, copies }) {
			const at = arm * measures;
			open[at]! += requests;
			open[at + 1]! += errors;
			open[at + 2]! += conversions;
			open[at + 3]! += copies;
		},
		close() {
			const at = cells * width;
			for (let i = 0; i < width; i++) sums[at + width + i] = sums[at + i]! + open[i]!;
			open.fill(0);
			cells++;
		},
		between(arm, from, to) {
			const start = Math.max(0, from) * width + arm * measures;
			const end = Math.max(0, Math.min(to, cells)) * width + arm * measures;
			if (end <= start) return { requests: 0, errors: 0, conversions: 0, copies: 0 };
			return {
				requests: sums[end]! - sums[start]!,
				errors: sums[end + 1]! - sums[start + 1]!,
				conversions: sums[end + 2]! - sums[start + 2]!,
				copies: sums[end + 3]! - sums[start + 3]!
			};
		},
		clear() {
			cells = 0;
			open.fill(0);
		}
	};
}
