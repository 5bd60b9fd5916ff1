import type {
	Defect,
	LatencyCounts,
	ServedModel,
	Split,
	World
} from '../../../../src/lib/simulation/traffic/index.ts';

export const model: ServedModel = {
	errorRate: 0.01,
	latency: {
		medianMs: 40,
		sigma: 0.5,
		tailShare: 0.02,
		tailShape: 2.5,
		coldTimes: 1,
		coldMinutes: 0
	},
	capacity: 50,
	conversion: 0.05,
	costPerMillion: 20
};

/** A service of 50 requests a second with two segments, watched for a day, nothing planted. */
export function worldWith(over: Partial<World> = {}): World {
	return {
		seed: 7,
		startHour: 9,
		hours: 24,
		tickSeconds: 60,
		traffic: { perSecond: 50, dailySwing: 0.5, weekend: 0.6, spikes: [] },
		users: { perDay: 100_000, assigned: 'user' },
		segments: [
			{ name: 'web', share: 0.9 },
			{ name: 'app', share: 0.1 }
		],
		old: model,
		fresh: model,
		defects: [],
		scaling: { target: 0.65, lagMinutes: 3, least: 2 },
		...over
	};
}

export const planting = (...defects: Defect[]): World => worldWith({ defects });

/** A share of the traffic for the new model, the rest for the old one. */
export function splitWith(fresh: number, over: Partial<Split> = {}): Split {
	return {
		shares: [1 - fresh, fresh, 0],
		mirrored: 0,
		ageMinutes: 30,
		wentBack: false,
		...over
	};
}

export const threeArms: Split = { ...splitWith(0), shares: [0.6, 0.3, 0.1] };

export const sum = (list: ArrayLike<number>): number =>
	Array.from(list).reduce((all, x) => all + x, 0);

/** Answers by latency bucket, all of them drawn. */
export function bucketsOf(counts: LatencyCounts): number[] {
	const below = Array.from({ length: 513 }, (_, bucket) => counts.below(bucket));
	return below.slice(1).map((n, bucket) => n - below[bucket]!);
}
