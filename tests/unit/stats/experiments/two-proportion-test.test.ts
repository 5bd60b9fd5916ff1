import { expect, it } from 'vitest';
import { twoProportionTest } from '../../../../src/lib/stats/experiments/two-proportion-test.ts';
import { StatsError } from '../../../../src/lib/stats/stats-error.ts';

it('twoProportionTest(successesA, nA, successesB, nB) agrees with statsmodels', () => {
	const result = twoProportionTest(30, 100, 45, 100);
	expect(result.z).toBeCloseTo(2.1908902300206647, 13);
	expect(result.pValue).toBeCloseTo(0.02845973691631055, 14);
	expect(result.difference).toBeCloseTo(0.15, 15);
	expect(result.interval[0]).toBeCloseTo(0.015852195068122632, 12);
	expect(result.unpooled?.z).toBeCloseTo(2.217663812863719, 13);
	expect(result.smallExpected).toBe(0);
});

it('twoProportionTest(successesA, nA, successesB, nB) says nothing where nothing happened', () => {
	for (const [a, b] of [
		[0, 0],
		[50, 60]
	] as const) {
		const result = twoProportionTest(a, 50, b, 60);
		expect(result).toMatchObject({ z: 0, pValue: 1, difference: 0, unpooled: null });
		expect(result.smallExpected).toBe(2);
	}
});

it('twoProportionTest(successesA, nA, successesB, nB) sees no difference in equal rates', () => {
	expect(twoProportionTest(1, 3, 100, 300)).toMatchObject({ z: 0, pValue: 1, difference: 0 });
});

it('twoProportionTest(successesA, nA, successesB, nB) refuses what is no count', () => {
	expect(() => twoProportionTest(3, 2, 1, 2)).toThrow(StatsError);
	expect(() => twoProportionTest(1, 0, 1, 2)).toThrow(StatsError);
});
