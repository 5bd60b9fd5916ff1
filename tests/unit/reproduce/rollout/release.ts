import type {
	Release,
	ReleaseGuard,
	StrategyId
} from '../../../../src/lib/simulation/rollout/index.ts';

const model = {
	errorRate: 0.0005,
	latency: {
		medianMs: 60,
		sigma: 0.5,
		tailShare: 0.01,
		tailShape: 2,
		coldTimes: 2,
		coldMinutes: 5
	},
	capacity: 50,
	conversion: 0.05,
	costPerMillion: 20
};

const watching = { windowMinutes: 5, atLeast: 500, inARow: 2 };

/** Every guard that there is, with its usual numbers. */
export const guards: readonly ReleaseGuard[] = [
	{ kind: 'error-rate', above: 0.001, ...watching },
	{ kind: 'error-ratio', above: 2, ...watching },
	{ kind: 'latency', percentile: 0.95, aboveMs: 250, ...watching },
	{ kind: 'latency', percentile: 0.99, aboveMs: 400, ...watching },
	{ kind: 'two-proportion', alpha: 0.001, ...watching },
	{ kind: 'kayenta', pass: 95, marginal: 75, ...watching },
	{ kind: 'sequential', alpha: 0.05, ...watching },
	{
		kind: 'burn-rate',
		objective: 0.999,
		burn: 14.4,
		longMinutes: 60,
		shortMinutes: 5,
		...watching
	},
	{ kind: 'business', alpha: 0.05, delayHours: 24, ...watching }
];

export const strategies: readonly StrategyId[] = [
	'all-at-once',
	'shadow',
	'canary',
	'blue-green',
	'ab',
	'gradual',
	'bandit',
	'canary-with-baseline',
	'interleaving'
];

/** The sheet's plan with the sheet's guard, and what a test changes. */
export function release(
	part: Partial<Release['plan']> = {},
	some: readonly ReleaseGuard[] = guards.slice(0, 1)
): Release {
	return {
		world: {
			seed: 1,
			startHour: 9,
			hours: 24,
			tickSeconds: 60,
			traffic: { perSecond: 100, dailySwing: 0.4, weekend: 0.7, spikes: [] },
			users: { perDay: 100_000, assigned: 'user' },
			segments: [{ name: 'all', share: 1 }],
			old: model,
			fresh: model,
			defects: [],
			scaling: { target: 0.6, lagMinutes: 5, least: 2 }
		},
		plan: {
			strategy: 'gradual',
			steps: [0.1, 0.25, 0.5, 1],
			holdMinutes: 45,
			rollbackMinutes: 2,
			...part
		},
		guards: some
	};
}
