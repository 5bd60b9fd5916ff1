import type { ServedModel, World } from '../../../../../src/lib/simulation/traffic/index.ts';
import type { Release, ReleaseGuard } from '../../../../../src/lib/simulation/rollout/index.ts';

/** A model that fails once in 2,000 requests. */
export const sound: ServedModel = {
	errorRate: 0.0005,
	latency: {
		medianMs: 80,
		sigma: 0.4,
		tailShare: 0.01,
		tailShape: 2.5,
		coldTimes: 1,
		coldMinutes: 0
	},
	capacity: 50,
	conversion: 0.05,
	costPerMillion: 20
};

/** A calm day of 100 requests a second with nothing wrong. */
export const calm: World = {
	seed: 7,
	startHour: 34,
	hours: 4,
	tickSeconds: 60,
	traffic: { perSecond: 100, dailySwing: 0, weekend: 1, spikes: [] },
	users: { perDay: 200_000, assigned: 'user' },
	segments: [
		{ name: 'web', share: 0.7 },
		{ name: 'partners', share: 0.3 }
	],
	old: sound,
	fresh: sound,
	defects: [],
	scaling: { target: 0.6, lagMinutes: 5, least: 2 }
};

/** The same day with a new model that fails this often. */
export function failing(errorRate: number): World {
	return { ...calm, fresh: { ...sound, errorRate } };
}

/** The sheet's guard: above 0.1 % in five minutes. */
export const line = {
	kind: 'error-rate',
	above: 0.001,
	windowMinutes: 5,
	atLeast: 1,
	inARow: 1
} as const satisfies ReleaseGuard;

/** A tenth of the traffic for an hour, then everyone. */
export const tenth: Release = {
	world: calm,
	plan: { strategy: 'canary', steps: [0.1], holdMinutes: 60, rollbackMinutes: 2 },
	guards: [line]
};
