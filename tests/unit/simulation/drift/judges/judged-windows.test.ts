import { expect, it } from 'vitest';
import {
	categoryWindows,
	isNumeric,
	numericWindows
} from '../../../../../src/lib/simulation/drift/judges/judged-windows.ts';

it('numericWindows sorts for the rules and keeps the order of the rows', () => {
	const windows = numericWindows(Float64Array.of(3, 1, 2), Float64Array.of(2, 0), {
		bins: 2,
		floor: 1e-3
	});
	expect([...windows.pair.reference]).toEqual([1, 2, 3]);
	expect([...windows.inOrder.reference]).toEqual([3, 1, 2]);
	expect(windows.pair.floor).toBe(1e-3);
	expect(isNumeric(windows)).toBe(true);
});

it('categoryWindows adds the chunks up', () => {
	const chunks = {
		reference: [
			[1, 2],
			[3, 0]
		],
		current: [[0, 5]]
	};
	const windows = categoryWindows(chunks, ['a', 'b'], 1e-4);
	expect(windows.pair.referenceCounts).toEqual([4, 2]);
	expect(windows.pair.currentCounts).toEqual([0, 5]);
	expect(isNumeric(windows)).toBe(false);
});
