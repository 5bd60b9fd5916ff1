import { describe, expect, it } from 'vitest';
import {
	spreadOf,
	wassersteinDistance,
	wassersteinFromSorted
} from '../../../../src/lib/stats/drift/wasserstein-distance.ts';
import { StatsError } from '../../../../src/lib/stats/stats-error.ts';
import { bell } from './samples.ts';

describe('wassersteinDistance(reference, current)', () => {
	it('is the shift of a shifted sample', () => {
		expect(wassersteinDistance([0, 1, 2, 3], [4, 3, 2, 1])).toBe(1);
	});

	it('gives the same for equal sizes, paired, and doubled samples, merged', () => {
		const [x, y] = [bell(1, 40), bell(2, 40, 1)];
		const merged = wassersteinDistance([...x, ...x], y);
		expect(merged).toBeCloseTo(wassersteinDistance(x, y), 13);
	});

	it('counts in standard deviations of the reference when normed', () => {
		const distance = wassersteinDistance([0, 2], [5, 7], { normed: 'reference-sd' });
		expect(distance).toBe(5);
	});

	it('takes at least 0.001 for the standard deviation', () => {
		expect(wassersteinDistance([2, 2], [3, 3], { normed: 'reference-sd' })).toBe(1000);
	});

	it('handles ranges that overflow, and says so when the distance itself does', () => {
		const huge = 1.5e308;
		expect(wassersteinDistance([-huge, huge], [-huge, huge, huge, -huge])).toBe(0);
		expect(wassersteinDistance([-huge, -huge, huge], [-huge, huge])).toBeCloseTo(huge / 3, -300);
		expect(() => wassersteinDistance([-huge], [huge])).toThrow(StatsError);
	});

	it('refuses empty samples and NaN', () => {
		expect(() => wassersteinDistance([], [1])).toThrow(StatsError);
		expect(() => wassersteinDistance([1], [NaN])).toThrow(/current, got NaN/);
	});

	it('modifies neither sample', () => {
		const [x, y] = [Object.freeze([3, 1, 2]), Object.freeze([9, 7, 8])];
		expect(wassersteinDistance(x, y)).toBe(6);
	});
});

describe('wassersteinFromSorted(reference, current)', () => {
	it('agrees with the distance of unsorted samples', () => {
		const [x, y] = [bell(3, 50), bell(4, 70, 0.5)];
		const sorted = wassersteinFromSorted(x.slice().sort(), y.slice().sort());
		expect(sorted).toBe(wassersteinDistance(x, y));
	});
});

describe('spreadOf(reference)', () => {
	it('is the population standard deviation, exact far from 0', () => {
		expect(spreadOf(Float64Array.of(1, 2, 3, 4))).toBeCloseTo(1.118033988749895, 15);
		expect(spreadOf(Float64Array.of(1e9 + 1, 1e9 + 2, 1e9 + 3))).toBeCloseTo(0.816496580927726, 12);
	});
});

it('wassersteinDistance(reference, current, { normed }) does not care how large the unit is', () => {
	const [x, y, weights] = [
		[1, 2, 4],
		[3, 5, 5],
		[1, 0, 2]
	];
	const huge = (values: number[]) => values.map((value) => value * 2 ** 1000);
	for (const referenceWeights of [undefined, weights]) {
		const options = {
			normed: 'reference-sd',
			...(referenceWeights && { referenceWeights })
		} as const;
		const expected = wassersteinDistance(x, y, options);
		expect(wassersteinDistance(huge(x), huge(y), options)).toBeCloseTo(expected, 12);
	}
});
