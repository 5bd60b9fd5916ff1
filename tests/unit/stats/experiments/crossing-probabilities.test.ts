import { describe, expect, it } from 'vitest';
import { crossingProbabilities } from '../../../../src/lib/stats/experiments/crossing-probabilities.ts';
import { StatsError } from '../../../../src/lib/stats/stats-error.ts';

describe('crossingProbabilities({ upper, lower, information, drift })', () => {
	it('agrees with a nested integral in mpmath', () => {
		const found = crossingProbabilities({ upper: [3, 1.9], information: [0.5, 1], drift: 2.8 });
		expect(found.upper[1]).toBeCloseTo(0.662733997277247, 14);
		expect(found.lower[1]).toBeCloseTo(1.277613526902964e-6, 18);
	});

	it('keeps the digits of chances beyond 1e-100', () => {
		const { upper } = crossingProbabilities({ upper: [22, 23], information: [0.7, 1] });
		expect((upper[1] as number) / 2.330636156437594e-117).toBeCloseTo(1, 12);
	});

	it('takes bounds that are never crossed, and one that always is', () => {
		const found = crossingProbabilities({
			upper: [Infinity, 2],
			lower: [-Infinity, -Infinity],
			information: [0.5, 1]
		});
		expect(found.upper).toEqual([0, expect.closeTo(0.02275013194817921, 12)]);
		expect(found.lower).toEqual([0, 0]);
		const sure = crossingProbabilities({ upper: [2, 2], information: [0.5, 1], drift: 1e300 });
		expect(sure.upper).toEqual([1, 0]);
	});

	it('refuses bounds that are none', () => {
		const information = [0.5, 1];
		expect(() => crossingProbabilities({ upper: [2], information })).toThrow(StatsError);
		expect(() => crossingProbabilities({ upper: [2, NaN], information })).toThrow(StatsError);
		expect(() => crossingProbabilities({ upper: [2, -2], information })).toThrow(StatsError);
		expect(() => crossingProbabilities({ upper: [2, 2], lower: [1], information })).toThrow(
			StatsError
		);
	});
});
