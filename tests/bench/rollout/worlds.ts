import type { ServedModel, Split, World } from '../../../src/lib/simulation/traffic/index.ts';

export const model: ServedModel = {
	errorRate: 0.001,
	latency: {
		medianMs: 40,
		sigma: 0.5,
		tailShare: 0,
		tailShape: 2.5,
		coldTimes: 1,
		coldMinutes: 0
	},
	capacity: 50,
	conversion: 0.05,
	costPerMillion: 20
};

export const tailed: ServedModel = {
	...model,
	latency: { ...model.latency, tailShare: 0.01, coldTimes: 2, coldMinutes: 30 }
};

/** A weekday in ticks of a minute, four segments, each request routed anew. */
export function worldAt(perSecond: number, over: Partial<World> = {}): World {
	return {
		seed: 7,
		startHour: 0,
		hours: 24,
		tickSeconds: 60,
		traffic: { perSecond, dailySwing: 0.5, weekend: 0.6, spikes: [] },
		users: { perDay: 1_000_000, assigned: 'request' },
		segments: [0.4, 0.3, 0.2, 0.1].map((share, i) => ({ name: `segment ${i}`, share })),
		old: model,
		fresh: model,
		defects: [],
		scaling: { target: 0.65, lagMinutes: 3, least: 2 },
		...over
	};
}

export const twoArms: Split = {
	shares: [0.5, 0.5, 0],
	mirrored: 0,
	ageMinutes: 30,
	wentBack: false
};

export const threeArms: Split = { ...twoArms, shares: [0.6, 0.3, 0.1] };
