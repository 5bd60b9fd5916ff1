import { describe, expect, it } from 'vitest';
import { psiNull } from '../../../../src/lib/stats/drift/psi-null.ts';
import { StatsError } from '../../../../src/lib/stats/stats-error.ts';

describe('psiNull({ n, m, bins })', () => {
	it('has the mean and variance of a scaled chi-squared number', () => {
		const { mean, variance } = psiNull({ n: 100, m: 100, bins: 10 });
		expect(mean).toBeCloseTo(0.18, 15);
		expect(variance).toBeCloseTo(0.0072, 15);
	});

	it('is above its own critical values as often as they say', () => {
		const found = psiNull({ n: 500, m: 300, bins: 7 });
		expect(found.probabilityAbove(found.critical95)).toBeCloseTo(0.05, 12);
		expect(found.probabilityAbove(found.critical99)).toBeCloseTo(0.01, 12);
		expect(found.probabilityAbove(0)).toBe(1);
		expect(found.probabilityAbove(Infinity)).toBe(0);
	});

	it('is always 0 with one bin', () => {
		const found = psiNull({ n: 10, m: 10, bins: 1 });
		expect(found).toMatchObject({ mean: 0, variance: 0, critical95: 0, critical99: 0 });
		expect(found.probabilityAbove(0.1)).toBe(0);
	});

	it('refuses sizes that are no sizes and thresholds that are no numbers', () => {
		expect(() => psiNull({ n: 0, m: 1, bins: 2 })).toThrow(StatsError);
		expect(() => psiNull({ n: 1, m: 1.5, bins: 2 })).toThrow(StatsError);
		expect(() => psiNull({ n: 1, m: 1, bins: 0 })).toThrow(StatsError);
		expect(() => psiNull({ n: 1, m: 1, bins: 2 }).probabilityAbove(NaN)).toThrow(StatsError);
	});
});
