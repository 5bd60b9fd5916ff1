import { describe, expect, it } from 'vitest';
import { percentiles } from '../../../../src/lib/stats/latency/percentiles.ts';

const ten = [10, 20, 30, 40, 50, 60, 70, 80, 90, 1000];

describe('percentiles(x, ps, options)', () => {
	it('interpolates, or takes the nearest rank', () => {
		expect(percentiles(ten, [50, 0, 100])).toEqual([55, 10, 1000]);
		expect(percentiles(ten, [50, 90, 95], { method: 'nearest-rank' })).toEqual([50, 90, 1000]);
	});

	it('takes 99.9 % of 1000 values for 999 of them', () => {
		const x = Array.from({ length: 1000 }, (_, i) => i + 1);
		expect(percentiles(x, [99.9, 0.1, 0], { method: 'nearest-rank' })).toEqual([999, 1, 1]);
	});

	it('leaves the sample as it was', () => {
		const x = Float64Array.of(3, 1, 2);
		percentiles(x, [99], { method: 'nearest-rank' });
		expect([...x]).toEqual([3, 1, 2]);
	});

	it('refuses what is no percentile, no list and no method', () => {
		expect(() => percentiles(ten, [101])).toThrow(/from 0 to 100, got 101/);
		expect(() => percentiles(ten, 99 as unknown as number[])).toThrow(/a list as ps/);
		expect(() => percentiles([], [50])).toThrow(/at least 1 value/);
		expect(() => percentiles(ten, [50], { method: 'best' as 'linear' })).toThrow(/one of linear/);
	});
});
