import { expect, it } from 'vitest';
import { familyErrorRate } from '../../../../src/lib/stats/experiments/family-error-rate.ts';
import { StatsError } from '../../../../src/lib/stats/stats-error.ts';

it('familyErrorRate(family) is less than if the comparisons shared no control', () => {
	const shared = familyErrorRate({ comparisons: 5, alphaPerComparison: 0.05 });
	expect(shared).toBeCloseTo(0.18285, 5);
	expect(shared).toBeLessThan(1 - 0.95 ** 5);
	// A huge control has no luck of its own: nothing is shared.
	const apart = familyErrorRate({ comparisons: 5, alphaPerComparison: 0.05, ratio: 0.01 });
	expect(apart).toBeCloseTo(1 - 0.95 ** 5, 3);
	expect(familyErrorRate({ comparisons: 1, alphaPerComparison: 0.03 })).toBe(0.03);
});

it('familyErrorRate(family) refuses what is no level and no family', () => {
	for (const change of [{ comparisons: 1.5 }, { ratio: 0 }, { alphaPerComparison: 0 }]) {
		const family = { comparisons: 2, alphaPerComparison: 0.05, ...change };
		expect(() => familyErrorRate(family)).toThrow(StatsError);
	}
});
