import { expect, it } from 'vitest';
import {
	countsOrBins,
	distinctValues,
	sharedCounts
} from '../../../../../src/lib/simulation/drift/judges/distinct-values.ts';
import {
	categoryWindows,
	numericWindows
} from '../../../../../src/lib/simulation/drift/judges/judged-windows.ts';

const options = { bins: 2, floor: 1e-4 };
const windows = numericWindows(Float64Array.of(2, 1, 1, 3), Float64Array.of(3, 3, 0), options);

it('distinctValues counts the rows of each value on either side', () => {
	expect(distinctValues(windows.pair, 5)).toEqual({
		reference: [0, 2, 1, 1],
		current: [1, 0, 0, 2]
	});
	expect(distinctValues(windows.pair, 4)).toBeDefined();
	expect(distinctValues(windows.pair, 3)).toBeUndefined();
});

it('sharedCounts leaves out a category that nobody has', () => {
	const chunks = { reference: [[3, 0, 1]], current: [[2, 0, 0]] };
	const shared = sharedCounts(categoryWindows(chunks, ['a', 'b', 'c'], 1e-4), 0);
	expect(shared).toEqual({ reference: [3, 1], current: [2, 0] });
	expect(sharedCounts(windows, 3)).toBeUndefined();
});

it('countsOrBins reads a numeric feature by its bins', () => {
	const { pair } = windows;
	expect(countsOrBins(windows)).toEqual({
		reference: pair.referenceCounts,
		current: pair.currentCounts
	});
});
