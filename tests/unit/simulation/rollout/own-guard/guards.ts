import {
	argoJudge,
	flaggerJudge,
	flaggerWeights,
	type ArgoGuard,
	type ArgoMetric,
	type FlaggerGuard,
	type Served
} from '../../../../../src/lib/simulation/rollout/index.ts';
import { compare, first } from '../argo/conditions.ts';

export const served: Served = { perSecond: 100, errorRate: 0.01, p99Ms: 300, noData: 'tool' };

const judge = argoJudge({ success: compare(first, '<=', 0.001) }, 'list');
if (!judge) throw new Error('a straight condition has a judge');

/** The sheet's rule: above 0.1 % in five minutes, twelve looks. */
export const errorRate: ArgoMetric = {
	name: 'error-rate',
	measure: { kind: 'error-share', times: 1 },
	windowSeconds: 300,
	judge,
	delaySeconds: 300,
	intervalSeconds: 300,
	limits: { count: 12, interval: true }
};

/** An hour at 10 % with a metric beside it. */
export const argo = (metric: Partial<ArgoMetric> = {}): ArgoGuard => ({
	tool: 'argo',
	steps: [
		{ kind: 'weight', share: 0.1 },
		{ kind: 'pause', seconds: 3600 }
	],
	background: { metrics: [{ ...errorRate, ...metric }], startingStep: 0 }
});

export const successRate = {
	name: 'request-success-rate',
	measure: { kind: 'success-share', times: 100 },
	windowSeconds: 60,
	judge: flaggerJudge({ min: 99 })
} as const;

export const duration = {
	name: 'request-duration',
	measure: { kind: 'latency', percentile: 0.99, unitMs: 1 },
	windowSeconds: 60,
	judge: flaggerJudge({ max: 500 })
} as const;

export const flagger: FlaggerGuard = {
	tool: 'flagger',
	plan: { intervalSeconds: 60, threshold: 5, weights: flaggerWeights(10, 50) },
	metrics: [successRate, duration]
};
