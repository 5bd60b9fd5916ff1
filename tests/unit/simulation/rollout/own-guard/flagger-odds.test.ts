import { describe, expect, it } from 'vitest';
import { cumulativeFailures } from '../../../../../src/lib/simulation/rollout/index.ts';
import { CountedRuns } from '../../../../../src/lib/simulation/rollout/own-guard/count-runs.ts';
import { flaggerOdds } from '../../../../../src/lib/simulation/rollout/own-guard/flagger-odds.ts';
import { lookChances } from '../../../../../src/lib/simulation/rollout/own-guard/look-chances.ts';
import { runs } from '../../../../counts.ts';
import { flagger, served, successRate } from './guards.ts';

describe('Flagger’s odds by formula', () => {
	it.each([0.005, 0.0095, 0.012])('counted runs agree at an error rate of %d', (errorRate) => {
		const world = { ...served, errorRate };
		const odds = flaggerOdds(flagger, world);
		const counted = new CountedRuns(flagger, world, 'agree');
		const many = runs(3000);
		for (let run = 0; run < many; run++) counted.add();
		const p = odds?.fates.stopped ?? NaN;
		const spread = 3 * Math.sqrt((p * (1 - p)) / many) + 1e-4;
		expect(Math.abs(counted.odds.fates.stopped - p)).toBeLessThan(spread);
		expect(counted.odds.errors / (odds?.errors ?? NaN)).toBeGreaterThan(0.9);
		expect(counted.odds.errors / (odds?.errors ?? NaN)).toBeLessThan(1.1);
	});

	it('is the binomial of its checks where every check is alike', () => {
		const plan = { intervalSeconds: 60, threshold: 1, weights: [10] };
		const odds = flaggerOdds({ tool: 'flagger', plan, metrics: [successRate] }, served);
		const q = lookChances(successRate, served, 600).Failed;
		expect(odds?.fates.stopped).toBeCloseTo(cumulativeFailures(q, 1, 1), 12);
	});

	it('stands still for ever where looks without traffic hold', () => {
		const odds = flaggerOdds(flagger, { ...served, perSecond: 0, noData: 'hold' });
		expect(odds?.fates['still running']).toBeCloseTo(1, 12);
	});

	it('has none where a window is longer than the interval', () => {
		const metrics = [{ ...successRate, windowSeconds: 120 }];
		expect(flaggerOdds({ ...flagger, metrics }, served)).toBeUndefined();
	});
});
