import type { Release } from '$lib/simulation/rollout';
import type { Defect, ServedModel, TrafficSegment, World } from '$lib/simulation/traffic';

/** A Friday release as the lab runs it. */
export interface WentOut {
	/** With the evidence taken at its word. */
	readonly asItLay: Release;
	/** The same with a guard that looks where the fault is; undefined where none could. */
	readonly mended?: Release;
	/** Which line of the bill is the harm. */
	readonly harm: 'badAnswers' | 'lostConversions';
}

/** What differs between the days of the three releases. */
type Day = {
	readonly seed: number;
	readonly startHour: number;
	readonly hours: number;
	readonly perSecond: number;
	readonly perDay: number;
	readonly spikes?: World['traffic']['spikes'];
	readonly segments: readonly TrafficSegment[];
	readonly models: readonly [old: ServedModel, fresh: ServedModel];
	readonly defects: readonly Defect[];
};

/** Requests rise and fall with the day, and are fewer at the weekend. */
function worldOf({ perSecond, perDay, spikes = [], models: [old, fresh], ...rest }: Day): World {
	return {
		...{ ...rest, old, fresh, tickSeconds: 300 },
		traffic: { perSecond, dailySwing: 0.4, weekend: 0.6, spikes },
		users: { perDay, assigned: 'user' },
		scaling: { target: 0.6, lagMinutes: 5, least: 2 }
	};
}

function modelOf(medianMs: number, errorRate: number, conversion: number): ServedModel {
	const latency = { medianMs, sigma: 0.5, tailShare: 0.01, tailShape: 2.5 };
	return {
		...{ errorRate, conversion, capacity: 50, costPerMillion: 20 },
		latency: { ...latency, coldTimes: 1, coldMinutes: 0 }
	};
}

const inTestSet = { frauds: 1402, young: 64, youngFound: 41, othersFound: 902 + 252 };

/**
 * Two hours of canary beside a baseline, then everybody, until the recall of day 7 can be read. Frauds
 * are as frequent as in the test report; of those on young customers version 13 finds as many as of
 * all others.
 */
function fraud(seed: number): WentOut {
	const { frauds, young, youngFound, othersFound } = inTestSet;
	const ofOthers = othersFound / (frauds - young);
	// Two weeks hold some 79 million requests, each of another user for what is counted here.
	const found = (frauds * 0.839) / 79e6;
	return {
		asItLay: {
			world: worldOf({
				...{ seed, startHour: 109 + 40 / 60, hours: 168, perSecond: 75, perDay: 6_480_000 },
				segments: [
					{ name: '25 and over', share: 1 - young / frauds },
					{ name: 'under 25', share: young / frauds }
				],
				models: [modelOf(29, 0.0005, found), modelOf(34.5, 0.0005, found)],
				defects: [{ kind: 'skewed-feature', segment: 1, loss: 1 - youngFound / young / ofOthers }]
			}),
			plan: {
				...{ strategy: 'canary-with-baseline', steps: [0.1, 1] },
				...{ holdMinutes: 120, rollbackMinutes: 2 }
			},
			guards: [{ ...perHour, kind: 'two-proportion', alpha: 0.001, atLeast: 1000 }]
		},
		harm: 'lostConversions'
	};
}

const perHour = { windowMinutes: 60, inARow: 1 } as const;

/** Orders that a session of nought seconds costs where minutes were sent: assumed. */
export const feedLoss = 0.15;
/** Share of requests from the apps that send minutes. */
export const oldApps = 0.18;

/** A canary from noon, then half of the users, until Monday 08:00. */
const feedDay = { startHour: 108, hours: 68, perSecond: 100, perDay: 500_000 };
const feedPlan: Omit<Release, 'world' | 'guards'> = {
	plan: {
		...{ strategy: 'canary-with-baseline', steps: [0.1, 0.5] },
		...{ holdMinutes: 120, rollbackMinutes: 1 }
	},
	// The split of the experiment stands from 14:00.
	orders: [{ tick: 25, does: 'hold' }]
};

function feed(seed: number): WentOut {
	const model = modelOf(40, 0.0005, 0.04);
	const world = worldOf({
		...{ ...feedDay, seed },
		models: [model, model],
		segments: [
			{ name: 'other apps', share: 1 - oldApps },
			{ name: 'app 5.1 and 5.2', share: oldApps }
		],
		defects: [{ kind: 'skewed-feature', segment: 1, loss: feedLoss }]
	});
	const guard = { ...perHour, kind: 'two-proportion', alpha: 0.001, atLeast: 10_000 } as const;
	return {
		asItLay: { ...feedPlan, world, guards: [guard] },
		mended: { ...feedPlan, ...oldAppsAlone(seed, model) },
		harm: 'lostConversions'
	};
}

/** One look a day at the orders of the two apps alone: over everybody the loss is 2.7 %. */
function oldAppsAlone(seed: number, model: ServedModel): Pick<Release, 'world' | 'guards'> {
	const { perSecond, perDay } = feedDay;
	return {
		world: worldOf({
			...{ ...feedDay, seed },
			...{ perSecond: oldApps * perSecond, perDay: oldApps * perDay },
			models: [model, model],
			segments: [{ name: 'app 5.1 and 5.2', share: 1 }],
			defects: [{ kind: 'quality', loss: feedLoss }]
		}),
		guards: [
			{
				...{ kind: 'business', alpha: 0.001, delayHours: 1 },
				...{ windowMinutes: 1440, atLeast: 10_000, inARow: 1 }
			}
		]
	};
}

/** Twenty minutes of canary, then everybody, with a campaign from Saturday 09:00: until Monday 08:00. */
function credit(seed: number): WentOut {
	const from = 112 + 10 / 60;
	const asItLay: Release = {
		world: worldOf({
			...{ seed, startHour: from, hours: 176 - from, perSecond: 1.5, perDay: 200_000 },
			spikes: [{ atHour: 129 - from, minutes: 47 * 60, times: 2 }],
			segments: [{ name: 'all', share: 1 }],
			// An answer by the fallback rule counts as failed here, whatever the service calls it.
			models: [modelOf(60, 0, 0.04), modelOf(60, 15 / 240, 0.04)],
			defects: []
		}),
		plan: { strategy: 'canary', steps: [0.1, 1], holdMinutes: 20, rollbackMinutes: 1 },
		guards: []
	};
	const counting = { kind: 'error-rate', above: 0.005, inARow: 1 } as const;
	return {
		asItLay,
		mended: { ...asItLay, guards: [{ ...counting, windowMinutes: 20, atLeast: 200 }] },
		harm: 'badAnswers'
	};
}

/** How each release runs, by its id, and the seed whose canary lies on the desk. */
export const wentOut: Readonly<
	Record<string, { readonly seed: number; readonly run: (seed: number) => WentOut }>
> = {
	fraud: { seed: 74, run: fraud },
	feed: { seed: 1, run: feed },
	credit: { seed: 263, run: credit }
};
