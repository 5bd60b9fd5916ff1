import { describe, expect, it } from 'vitest';
import { binomial, poisson } from '../../../../../src/lib/stats/index.ts';
import { lookChances } from '../../../../../src/lib/simulation/rollout/own-guard/look-chances.ts';
import { argoJudge } from '../../../../../src/lib/simulation/rollout/index.ts';
import { compare, first } from '../argo/conditions.ts';
import { duration, errorRate, served, successRate } from './guards.ts';

/** The same by the other road: how many requests there are, and then a binomial of errors. */
function fails(mean: number, rate: number, breaks: (errors: number, n: number) => boolean): number {
	let sum = 0;
	for (let n = 1; n < mean + 12 * Math.sqrt(mean) + 20; n++) {
		let least = 0;
		while (least <= n && !breaks(least, n)) least++;
		sum += poisson(mean).pmf(n) * (least > n ? 0 : binomial(n, rate).sf(least - 1));
	}
	return sum;
}

describe('one look', () => {
	it.each([
		[30, 0.01],
		[300, 0.0005],
		[2, 0.3]
	])('mixes binomials over a Poisson count: %d requests at %d', (mean, rate) => {
		const world = { ...served, errorRate: rate };
		const found = lookChances(errorRate, { ...world, noData: 'pass' }, mean);
		expect(found.Failed).toBeCloseTo(
			fails(mean, rate, (e, n) => e / n > 0.001),
			9
		);
		const success = lookChances(successRate, { ...world, noData: 'pass' }, mean);
		expect(success.Failed).toBeCloseTo(
			fails(mean, rate, (e, n) => ((n - e) / n) * 100 < 99),
			9
		);
	});

	it('asks of a percentile how many are slower', () => {
		const found = lookChances(duration, { ...served, p99Ms: 500, noData: 'pass' }, 200);
		expect(found.Failed).toBeCloseTo(
			fails(200, 0.01, (slow, n) => slow > 0.01 * n + 1e-9),
			9
		);
	});

	it('adds up to 1, with what no data comes to', () => {
		const found = lookChances(errorRate, served, 3);
		expect(Object.values(found).reduce((a, b) => a + b)).toBeCloseTo(1, 12);
		expect(lookChances(errorRate, { ...served, noData: 'hold' }, 3)['No data']).toBeCloseTo(
			poisson(3).pmf(0),
			12
		);
		expect(lookChances(errorRate, served, 0).Error).toBe(1);
	});

	it('counts failures, each of them a Poisson number', () => {
		const judge = argoJudge({ failure: compare(first, '>=', 3) }, 'list') ?? errorRate.judge;
		const counting = {
			...errorRate,
			measure: { kind: 'errors', perSecond: false },
			judge
		} as const;
		expect(lookChances(counting, served, 200).Failed).toBeCloseTo(poisson(2).sf(2), 9);
	});
});
