import { describe, expect, it } from 'vitest';
import { averagedPercentiles } from '../../../../src/lib/stats/latency/averaged-percentiles.ts';

describe('averagedPercentiles(parts, p)', () => {
	it('shows that averages miss the percentile of all values', () => {
		expect(averagedPercentiles([[1, 1, 1, 1], [9]], 50)).toEqual({
			perPart: [1, 9],
			average: 5,
			weightedAverage: 2.6,
			pooled: 1
		});
	});

	it('refuses no parts, and says which part is wrong', () => {
		expect(() => averagedPercentiles([], 50)).toThrow(/at least 1 part/);
		expect(() => averagedPercentiles([[1], []], 50)).toThrow(/part 1, got 0/);
		expect(() => averagedPercentiles([[1]], 200)).toThrow(/from 0 to 100/);
	});
});
