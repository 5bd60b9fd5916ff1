import { describe, expect, it } from 'vitest';
import { widestGapFromSorted } from '../../../../src/lib/stats/drift/widest-gap.ts';
import { slowGap, whole } from './samples.ts';

describe('widestGapFromSorted(reference, current)', () => {
	it('is positive where the reference comes first, negative where the current sample does', () => {
		const [low, high] = [Float64Array.of(1, 2, 3), Float64Array.of(4, 5, 6)];
		expect(widestGapFromSorted(low, high)).toEqual({ gap: 9, location: 3 });
		expect(widestGapFromSorted(high, low)).toEqual({ gap: -9, location: 3 });
	});

	it('is 0 for equal samples, at their smallest value', () => {
		const sample = Float64Array.of(1, 2, 2, 3);
		expect(widestGapFromSorted(sample, sample)).toEqual({ gap: 0, location: 1 });
	});

	it('looks only where a group of equal values ends', () => {
		const result = widestGapFromSorted(Float64Array.of(1, 1, 1), Float64Array.of(1, 1));
		expect(result.gap).toBe(0);
	});

	it('agrees with the definition on many ties', () => {
		for (let seed = 1; seed <= 50; seed++) {
			const x = whole(seed, 12, 5).sort();
			const y = whole(seed + 100, 7, 6).sort();
			expect(Math.abs(widestGapFromSorted(x, y).gap)).toBe(slowGap(x, y));
		}
	});
});
