import { describe, expect, it } from 'vitest';
import { averageRunLength } from '../../../../src/lib/stats/streaming/average-run-length.ts';

describe('averageRunLength(limit, shift)', () => {
	it('is 370 values at 3 standard deviations, and 44 after a shift by one', () => {
		expect(averageRunLength(3)).toBeCloseTo(370.398, 3);
		expect(averageRunLength(3, 1)).toBeCloseTo(43.9, 1);
		expect(averageRunLength(3, -1)).toBe(averageRunLength(3, 1));
	});

	it('is 1 with no limit worth the name, and endless with one that is never passed', () => {
		expect(averageRunLength(1e-12)).toBeCloseTo(1, 9);
		expect(averageRunLength(100)).toBe(Infinity);
	});

	it('refuses a limit of 0 and a shift that is no number', () => {
		expect(() => averageRunLength(0)).toThrow(/limit above 0/);
		expect(() => averageRunLength(3, NaN)).toThrow(/finite shift/);
	});
});
