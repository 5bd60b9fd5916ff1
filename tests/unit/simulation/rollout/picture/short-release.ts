import type { Release } from '../../../../../src/lib/simulation/rollout/index.ts';

const model = {
	errorRate: 0.01,
	latency: {
		...{ medianMs: 50, sigma: 0.5, tailShare: 0, tailShape: 2.5 },
		...{ coldTimes: 1, coldMinutes: 0 }
	},
	capacity: 50,
	conversion: 0.04,
	costPerMillion: 20
};

/** Two hours of ten requests a second, a quarter of them to a model whose rare segment fails. */
export const shortRelease: Release = {
	world: {
		...{ seed: 3, startHour: 9, hours: 2, tickSeconds: 60 },
		traffic: { perSecond: 10, dailySwing: 0, weekend: 1, spikes: [] },
		users: { perDay: 5000, assigned: 'user' },
		segments: [
			{ name: 'most', share: 0.9 },
			{ name: 'rare', share: 0.1 }
		],
		...{ old: model, fresh: model },
		defects: [{ kind: 'segment-crash', segment: 1, errorRate: 0.5 }],
		scaling: { target: 0.6, lagMinutes: 5, least: 2 }
	},
	plan: { strategy: 'canary', steps: [0.25, 0.5], holdMinutes: 45, rollbackMinutes: 2 },
	guards: [{ kind: 'error-rate', above: 0.9, windowMinutes: 5, atLeast: 1, inARow: 1 }]
};
