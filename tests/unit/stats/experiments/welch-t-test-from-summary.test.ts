import { expect, it } from 'vitest';
import { meanAndVariance } from '../../../../src/lib/stats/describe/mean-and-variance.ts';
import { welchTTestFromSummary } from '../../../../src/lib/stats/experiments/welch-t-test-from-summary.ts';
import { welchTTest } from '../../../../src/lib/stats/experiments/welch-t-test.ts';
import { StatsError } from '../../../../src/lib/stats/stats-error.ts';

const a = [3, 1, 4, 1, 5, 9, 2, 6];
const b = [2, 7, 1, 8, 2, 8, 9];
const summary = (list: number[]) => ({ n: list.length, ...meanAndVariance(list) });

it('welchTTestFromSummary(a, b) says what the test of the rows says', () => {
	for (const equalVariances of [false, true]) {
		const rows = welchTTest(a, b, { equalVariances });
		const { interval, ...found } = welchTTestFromSummary(summary(a), summary(b), {
			equalVariances
		});
		for (const [name, value] of Object.entries(found)) {
			expect(value).toBeCloseTo(rows[name as keyof typeof found], 12);
		}
		expect(interval[0]).toBeCloseTo(rows.interval[0], 12);
	}
});

it('welchTTestFromSummary(a, b) refuses what is no summary', () => {
	const good = summary(a);
	for (const change of [{ n: 1 }, { n: 2.5 }, { mean: NaN }, { variance: -1 }]) {
		expect(() => welchTTestFromSummary(good, { ...good, ...change })).toThrow(StatsError);
	}
	const still = { n: 4, mean: 2, variance: 0 };
	expect(() => welchTTestFromSummary(still, still)).toThrow('values that differ');
});
