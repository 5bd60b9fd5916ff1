import { expect, it } from 'vitest';
import { welchTTest } from '../../../../src/lib/stats/experiments/welch-t-test.ts';
import { StatsError } from '../../../../src/lib/stats/stats-error.ts';

const [a, b] = [
	[1, 2, 3, 4],
	[2, 3, 4, 9]
];

it('welchTTest(a, b) agrees with SciPy', () => {
	const { statistic, df, pValue, difference, interval, cohensD } = welchTTest(a, b);
	expect(statistic).toBeCloseTo(1.1881770515720091, 13);
	expect(df).toBeCloseTo(4.0046189376443415, 13);
	expect(pValue).toBeCloseTo(0.300418968972708, 13);
	expect(difference).toBe(2);
	expect(interval[0]).toBeCloseTo(-2.6713284199829452, 12);
	expect(cohensD).toBeCloseTo(0.8401680504168059, 14);
});

it('welchTTest(a, b, { equalVariances: true }) is Student’s', () => {
	expect(welchTTest(a, b, { equalVariances: true }).df).toBe(6);
});

it('welchTTest(a, b) does not depend on the unit, nor on where zero is', () => {
	const { pValue } = welchTTest(a, b);
	for (const map of [(x: number) => x * 1e300, (x: number) => x * 1e-300, (x: number) => x + 1e9]) {
		expect(welchTTest(a.map(map), b.map(map)).pValue).toBeCloseTo(pValue, 12);
	}
});

it('welchTTest(a, b) refuses samples that say nothing', () => {
	expect(() => welchTTest([1], b)).toThrow(StatsError);
	expect(() => welchTTest([1, 1], [2, 2])).toThrow(/values that differ/);
	expect(() => welchTTest(a, [1, NaN])).toThrow(/position 1/);
	expect(() => welchTTest([1e308, -1e308], [1e308, -1e308])).toThrow(/1e308/);
});
