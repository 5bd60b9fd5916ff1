import { describe, expect, it } from 'vitest';
import { jensenShannonDistance } from '../../../../src/lib/stats/drift/jensen-shannon-distance.ts';
import { StatsError } from '../../../../src/lib/stats/stats-error.ts';

describe('jensenShannonDistance(p, q)', () => {
	it('runs from 0 to 1 in base 2, to 0.8326 in base e', () => {
		expect(jensenShannonDistance([1, 2, 3], [2, 4, 6])).toBe(0);
		expect(jensenShannonDistance([1, 0], [0, 1])).toBe(1);
		expect(jensenShannonDistance([1, 0], [0, 1], { base: Math.E })).toBeCloseTo(
			Math.sqrt(Math.LN2),
			15
		);
	});

	it('keeps its digits for shares that hardly differ, and joins its two forms', () => {
		// To first order it is the root of the sum of (p - q)^2 / p, over 8 ln 2.
		const step = 1e-8;
		const distance = jensenShannonDistance([0.5, 0.5], [0.5 + step, 0.5 - step]);
		expect(distance / Math.sqrt((4 * step * step) / (8 * Math.LN2))).toBeCloseTo(1, 6);
		const around = [0.0199999, 0.0200001].map((d) =>
			jensenShannonDistance([1 + d, 1 - d], [1 - d, 1 + d])
		) as [number, number];
		expect(around[1] / around[0]).toBeCloseTo(1.00001, 8);
	});

	it('leaves bins out that are empty on both sides', () => {
		expect(jensenShannonDistance([1, 2, 0], [2, 1, 0])).toBe(jensenShannonDistance([1, 2], [2, 1]));
	});

	it('refuses bases that mean nothing', () => {
		expect(() => jensenShannonDistance([1], [1], { base: 0 })).toThrow(StatsError);
	});
});
