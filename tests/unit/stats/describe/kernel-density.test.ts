import { describe, expect, it } from 'vitest';
import { kernelDensity, normal, StatsError } from '../../../../src/lib/stats/index.ts';

describe('kernelDensity', () => {
	it('is the kernel itself for one value', () => {
		expect(kernelDensity([5], { bandwidth: 2 })(6)).toBeCloseTo(normal(5, 2).pdf(6), 15);
	});
	it('has an area of 1', () => {
		const density = kernelDensity([1, 2, 4, 8]);
		let area = 0;
		for (let t = -40; t < 60; t += 0.01) area += 0.01 * density(t);
		expect(area).toBeCloseTo(1, 9);
	});
	it('is 0 far away', () => {
		expect(kernelDensity([1, 2])(1e9)).toBe(0);
		expect(kernelDensity([1, 2])(Infinity)).toBe(0);
	});
	it.each([
		[[1], {}],
		[[1, 1], {}],
		[[1, 2], { bandwidth: 0 }],
		[[1, 2], { bandwidth: NaN }],
		[[], { bandwidth: 1 }]
	])('refuses %j with %j', (sample, options) => {
		expect(() => kernelDensity(sample, options)).toThrow(StatsError);
	});
	it('refuses NaN as a place', () => {
		expect(() => kernelDensity([1, 2])(NaN)).toThrow(StatsError);
	});
});

it('kernelDensity(x, { bandwidth }) is 0 beside an infinite peak', () => {
	const density = kernelDensity([1, 2], { bandwidth: 5e-324 });
	expect([density(1), density(1.5)]).toEqual([Infinity, 0]);
	expect(kernelDensity([1, 2], { bandwidth: 1e-20 })(2) * 1e-20).toBeCloseTo(0.1995, 4);
	expect(kernelDensity([1, 2])(Infinity)).toBe(0);
	expect(() => kernelDensity([1, 2], { bandwidth: 'wide' as never })).toThrow(RangeError);
});
