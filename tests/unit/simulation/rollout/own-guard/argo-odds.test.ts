import { describe, expect, it } from 'vitest';
import { argoOdds } from '../../../../../src/lib/simulation/rollout/own-guard/argo-odds.ts';
import { CountedRuns } from '../../../../../src/lib/simulation/rollout/own-guard/count-runs.ts';
import type { ArgoGuard, Served } from '../../../../../src/lib/simulation/rollout/index.ts';
import { runs } from '../../../../counts.ts';
import { argo, errorRate, served } from './guards.ts';

const healthy = { ...served, errorRate: 0.0005 };
const between: ArgoGuard = {
	tool: 'argo',
	steps: [
		{ kind: 'weight', share: 0.05 },
		{ kind: 'pause', seconds: 600 },
		{
			kind: 'analysis',
			metrics: [{ ...errorRate, delaySeconds: 0, limits: { count: 3, interval: true } }]
		},
		{ kind: 'weight', share: 0.5 },
		{ kind: 'pause', seconds: 900 }
	]
};
const unsure: ArgoGuard = argo({
	judge: {
		...errorRate.judge,
		cuts: [0.0006, 0.001],
		phases: ['Successful', 'Inconclusive', 'Inconclusive', 'Failed', 'Failed']
	}
});
const early = argo({ delaySeconds: 0, limits: { count: 5, interval: true, failureLimit: 1 } });

describe('Argo’s odds by formula', () => {
	it.each<[string, ArgoGuard, Served]>([
		['the sheet’s rule on a healthy release', argo(), healthy],
		[
			'with a failure forgiven',
			argo({ limits: { count: 12, interval: true, failureLimit: 1 } }),
			healthy
		],
		['an analysis between steps', between, healthy],
		['inconclusive looks', unsure, healthy],
		['a first look without a series', early, healthy],
		[
			'a row of successes',
			argo({ limits: { interval: true, consecutiveSuccessLimit: 2, failureLimit: 1 } }),
			healthy
		],
		['a quiet service', argo(), { ...healthy, perSecond: 2 }]
	])('%s: counted runs agree', (_, guard, world) => {
		const odds = argoOdds(guard, world);
		const counted = new CountedRuns(guard, world, 'agree');
		const many = runs(3000);
		for (let run = 0; run < many; run++) counted.add();
		for (const fate of ['stopped', 'paused', 'promoted'] as const) {
			const p = odds?.fates[fate] ?? NaN;
			const spread = 3 * Math.sqrt((p * (1 - p)) / many) + 1e-4;
			expect(Math.abs(counted.odds.fates[fate] - p), fate).toBeLessThan(spread);
		}
		expect(counted.odds.errors / (odds?.errors ?? NaN)).toBeGreaterThan(0.9);
		expect(counted.odds.errors / (odds?.errors ?? NaN)).toBeLessThan(1.1);
	});

	it('has none where looks share requests or chance decides when a step is over', () => {
		expect(argoOdds(argo({ intervalSeconds: 60 }), healthy)).toBeUndefined();
		const steps = [
			{ kind: 'weight', share: 1 },
			{ kind: 'analysis', metrics: [{ ...errorRate, limits: { interval: true } }] }
		] as const;
		expect(argoOdds({ tool: 'argo', steps }, healthy)).toBeUndefined();
	});

	it('promotes whatever has no metric', () => {
		const odds = argoOdds({ tool: 'argo', steps: argo().steps }, served);
		expect(odds?.fates.promoted).toBe(1);
		expect(odds?.errors).toBeCloseTo(360, 9);
	});
});
