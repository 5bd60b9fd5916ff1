import { describe, expect, it } from 'vitest';
import { StatsError } from '../../../../src/lib/stats/index.ts';
import { betaTails } from '../../../../src/lib/stats/special/incomplete-beta.ts';

describe('betaTails', () => {
	it('is a power for b = 1', () => {
		expect(betaTails(3, 1, 0.2).lower).toBeCloseTo(0.008, 16);
	});
	it('is the arcsine law for a = b = 1/2', () => {
		expect(betaTails(0.5, 0.5, 0.1).lower).toBeCloseTo(
			(2 / Math.PI) * Math.asin(Math.sqrt(0.1)),
			14
		);
	});
	it('gives both ends', () => {
		expect(betaTails(2, 3, 0)).toEqual({ lower: 0, upper: 1 });
		expect(betaTails(2, 3, 1)).toEqual({ lower: 1, upper: 0 });
	});
	it('uses a y that is smaller than 1 - x can be', () => {
		expect(betaTails(5, 2, 1, 1e-20).upper / 1e-40).toBeCloseTo(15, 12);
	});
	it('refuses shapes that would take minutes', () => {
		expect(() => betaTails(1e15, 1e15, 0.5)).toThrow('takes too many steps');
		expect(() => betaTails(1.7e308, 1e-308, 0.5)).toThrow(StatsError);
	});
	it('reaches the smallest double', () => {
		expect(betaTails(1e-3, 0.3, 5e-324).lower).toBeCloseTo(0.4735, 2);
	});
});
