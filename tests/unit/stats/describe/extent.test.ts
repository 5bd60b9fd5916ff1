import { describe, expect, it } from 'vitest';
import { extent } from '../../../../src/lib/stats/describe/extent.ts';

describe('extent', () => {
	it.each([1, 2, 3, 1023, 1024, 1025, 3001])('finds both ends of %d values', (n) => {
		const values = Float64Array.from({ length: n }, (_, i) => ((i * 7919) % n) - 5);
		expect(extent(values)).toEqual([-5, n - 6]);
	});
	it('shows NaN and infinities, wherever they stand', () => {
		for (const at of [0, 1, 1024, 2048]) {
			const values = new Float64Array(2049).fill(1);
			values[at] = NaN;
			expect(extent(values)).toEqual([NaN, NaN]);
			values[at] = Infinity;
			expect(extent(values)).toEqual([1, Infinity]);
		}
	});
});
