import { describe, expect, it } from 'vitest';
import { adjustPValues, StatsError } from '../../../../src/lib/stats/index.ts';

const p = [0.01, 0.04, 0.03, 0.5];

describe('adjustPValues', () => {
	it('adjustPValues(p, method) keeps the order of what came', () => {
		const close = (method: Parameters<typeof adjustPValues>[1], expected: number[]) =>
			adjustPValues(p, method).forEach((value, k) =>
				expect(value).toBeCloseTo(expected[k] ?? NaN, 12)
			);
		close('bonferroni', [0.04, 0.16, 0.12, 1]);
		close('holm', [0.04, 0.09, 0.09, 0.5]);
		close('hochberg', [0.04, 0.08, 0.08, 0.5]);
		close('benjamini-hochberg', [0.04, 0.16 / 3, 0.16 / 3, 0.5]);
	});

	it('adjustPValues(p, method) refuses what is no probability and unknown methods', () => {
		expect(() => adjustPValues([1.1], 'holm')).toThrow(StatsError);
		expect(() => adjustPValues([0.1], 'BH' as never)).toThrow('benjamini-hochberg');
		expect(() => adjustPValues([], 'holm')).toThrow(StatsError);
	});
});
