import { describe, expect, it } from 'vitest';
import { createRng } from '../../../../../src/lib/random/index.ts';
import type {
	ArgoGuard,
	GuardLook,
	Served
} from '../../../../../src/lib/simulation/rollout/index.ts';
import {
	argoMetrics,
	runArgo
} from '../../../../../src/lib/simulation/rollout/own-guard/run-argo.ts';
import { sceneOf } from '../../../../../src/lib/simulation/rollout/own-guard/watch.ts';
import { argo, errorRate, served } from './guards.ts';

function run(guard: ArgoGuard, world: Partial<Served> = {}) {
	const looks: GuardLook[] = [];
	const scene = sceneOf(argoMetrics(guard), { ...served, ...world });
	const end = runArgo(guard, scene, createRng('argo'), (look) => looks.push(look));
	return { end, looks };
}

describe('a release under Argo Rollouts', () => {
	it('is stopped by the first look that fails, and never before its rule allows', () => {
		const { end, looks } = run(argo({ limits: { count: 12, interval: true, failureLimit: 3 } }));
		expect(end).toMatchObject({ fate: 'stopped', at: 1200 });
		expect(end.by).toEqual({ metric: 'error-rate', phase: 'Failed' });
		expect(looks.map(({ at }) => at)).toEqual([300, 600, 900, 1200]);
	});

	it('is promoted when its steps are over, whether or not the metric is done', () => {
		const { end, looks } = run(argo({ limits: { interval: true } }), { errorRate: 0 });
		expect(end).toMatchObject({ fate: 'promoted', at: 3600, errors: 0 });
		expect(looks).toHaveLength(12);
	});

	it('errs while there is no series, tries again after ten seconds, and gives up on the fifth', () => {
		const { end, looks } = run(argo({ delaySeconds: 0 }), { perSecond: 0 });
		expect(end).toMatchObject({ fate: 'stopped', at: 40 });
		expect(end.by?.phase).toBe('Error');
		expect(looks.map(({ at }) => at)).toEqual([0, 10, 20, 30, 40]);
		expect(run(argo({ delaySeconds: 0 }), { perSecond: 0, noData: 'pass' }).end.fate).toBe(
			'promoted'
		);
		expect(run(argo(), { perSecond: 0, noData: 'hold' }).end.fate).toBe('promoted');
	});

	it('waits for an analysis between its steps, and pauses on an inconclusive one', () => {
		const metric = { ...errorRate, limits: { count: 2, interval: true } };
		const steps = [
			{ kind: 'weight', share: 0.5 },
			{ kind: 'analysis', metrics: [metric] },
			{ kind: 'weight', share: 1 }
		] as const;
		expect(run({ tool: 'argo', steps }, { errorRate: 0 }).end).toMatchObject({ at: 600 });
		const judge = { ...metric.judge, phases: ['Inconclusive', 'Failed', 'Failed'] } as const;
		const unsure = { ...metric, judge };
		const paused = run(
			{
				tool: 'argo',
				steps: [
					{ kind: 'weight', share: 0.5 },
					{ kind: 'analysis', metrics: [unsure] }
				]
			},
			{ errorRate: 0 }
		);
		expect(paused.end).toMatchObject({ fate: 'paused', at: 300 });
	});

	it('starts beside the step that it is told to wait for', () => {
		const guard = argo({ delaySeconds: 0 });
		const late = { ...guard, background: { metrics: [errorRate], startingStep: 2 } };
		const steps = [
			...guard.steps,
			{ kind: 'weight', share: 0.5 },
			{ kind: 'pause', seconds: 600 }
		] as const;
		const { looks } = run({ ...late, steps }, { errorRate: 0 });
		expect(looks.map(({ at }) => at)).toEqual([3900, 4200]);
	});

	it('is left alone after a week', () => {
		const steps = [{ kind: 'pause', seconds: 8 * 86_400 }] as const;
		expect(run({ tool: 'argo', steps }).end.fate).toBe('still running');
	});
});
