import { createRng, exp, ln, type Rng } from '../../../random/index.ts';
import { rateAt, type Defect, type World } from '../../traffic/index.ts';
import type { Plan, Release } from '../release/types.ts';
import type { BlindKind } from './types.ts';

/** Faults that stay, so that the model must not: what a dashboard of live answers can show. */
const lasting = [
	'segment-crash',
	'leak',
	'slow-at-peak',
	'slow-tail',
	'quality',
	'skewed-feature'
] as const;
const slow = ['slow-at-peak', 'slow-tail'] as const;
type Lasting = (typeof lasting)[number];

/** A third of the sound models start with a cold cache: alarming, and gone by itself. */
const coldShare = 1 / 3;
const hours = 6;
const segments = [0.55, 0.3, 0.15];
const names = ['Web', 'Android', 'iPhone', 'Old app'];
const plans: readonly Pick<Plan, 'steps' | 'holdMinutes'>[] = [
	{ steps: [0.05, 0.25, 1], holdMinutes: 90 },
	{ steps: [0.1, 0.3, 1], holdMinutes: 120 },
	{ steps: [0.02, 0.1, 0.5, 1], holdMinutes: 90 },
	{ steps: [0.1, 0.25, 0.5, 1], holdMinutes: 60 },
	{ steps: [0.05, 0.2, 1], holdMinutes: 120 }
];

/**
 * The hidden release of a round: sound in half of them, else with one lasting fault, each as likely.
 * Drawn from the seed and the number alone.
 */
export function blindRound(seed: number, number: number, kind: BlindKind = 'mixed'): Release {
	const rng = createRng(seed).fork(`blind ${kind}`).fork(number);
	const { steps, holdMinutes } = plans[rng.integer(plans.length)]!;
	const world = soundDay(rng, kind);
	const plan: Plan = { strategy: 'canary', steps, holdMinutes, rollbackMinutes: 2 };
	const defect = drawDefect(rng, { world, plan, kind });
	return { world: { ...world, defects: defect ? [defect] : [] }, plan, guards: [], orders: [] };
}

const between = (rng: Rng, low: number, high: number) => low + (high - low) * rng.uniform();
const logBetween = (rng: Rng, low: number, high: number) => exp(between(rng, ln(low), ln(high)));
/** To three digits, so that a sentence can say what was drawn. */
const rounded = (value: number) => Number(value.toPrecision(3));

function soundDay(rng: Rng, kind: BlindKind): World {
	const perSecond = rounded(kind === 'quiet' ? logBetween(rng, 2, 8) : logBetween(rng, 20, 120));
	const rare = rounded(logBetween(rng, 0.01, 0.06));
	const model = {
		errorRate: rounded(logBetween(rng, 0.0001, 0.001)),
		latency: {
			...{ medianMs: Math.round(logBetween(rng, 30, 120)), sigma: 0.5 },
			...{ tailShare: 0.01, tailShape: 2.5, coldTimes: 1, coldMinutes: 0 }
		},
		capacity: 50,
		conversion: 0.04,
		costPerMillion: 20
	};
	return {
		seed: 1 + rng.integer(999_999),
		...{ startHour: 24 * rng.integer(5) + 7 + rng.integer(4), hours, tickSeconds: 60 },
		traffic: {
			...{ perSecond, dailySwing: rounded(between(rng, 0.25, 0.55)) },
			...{ weekend: 0.6, spikes: [] }
		},
		users: { perDay: Math.round((perSecond * 86_400) / between(rng, 2, 5)), assigned: 'user' },
		segments: names.map((name, s) => ({ name, share: (segments[s] ?? 0) * (1 - rare) || rare })),
		...{ old: model, fresh: model, defects: [] },
		scaling: { target: 0.6, lagMinutes: 5, least: 2 }
	};
}

type Setting = { readonly world: World; readonly plan: Plan; readonly kind: BlindKind };

function drawDefect(rng: Rng, setting: Setting): Defect | undefined {
	if (rng.uniform() < 0.5) {
		if (rng.uniform() >= coldShare) return undefined;
		const times = rounded(between(rng, 1.3, 2.2));
		return { kind: 'cold-cache', times, minutes: 15 * (1 + rng.integer(4)) };
	}
	const kinds: readonly Lasting[] = setting.kind === 'latency' ? slow : lasting;
	return sized[kinds[rng.integer(kinds.length)]!](rng, setting);
}

/**
 * How far a fault sticks out of the noise once the first two steps have been held, in standard
 * deviations of what all requests count together: neither obvious nor invisible.
 */
const strength = (rng: Rng, kind: BlindKind) =>
	kind === 'easy' ? between(rng, 9, 14) : between(rng, 3, 8);

/** Requests to the new model in the first two steps, expected. */
function earlyRequests({ world, plan }: Setting): number {
	const [first = 0, second = 0] = plan.steps;
	return (first + second) * plan.holdMinutes * 60 * world.traffic.perSecond;
}

/** The share of all answers that has to fail more for this strength. */
function moreErrors(rng: Rng, setting: Setting): number {
	const n = earlyRequests(setting);
	return (strength(rng, setting.kind) * Math.sqrt(n * setting.world.old.errorRate + 1)) / n;
}

/** The share of conversions that has to be lost for this strength. */
function lessConversion(rng: Rng, setting: Setting): number {
	const { traffic, users, old } = setting.world;
	const perRequest = (old.conversion * users.perDay) / (traffic.perSecond * 86_400);
	return strength(rng, setting.kind) / Math.sqrt(earlyRequests(setting) * perRequest);
}

const within = (value: number, least: number, most: number) =>
	rounded(Math.min(most, Math.max(least, value)));

const slower = (rng: Rng, { kind }: Setting) =>
	rounded(kind === 'easy' ? between(rng, 2.2, 3) : between(rng, 1.3, 2));

const sized: Readonly<Record<Lasting, (rng: Rng, setting: Setting) => Defect>> = {
	'segment-crash': (rng, setting) => {
		const segment = rng.uniform() < 0.7 ? 3 : 2;
		const share = setting.world.segments[segment]?.share ?? 1;
		const errorRate = within(moreErrors(rng, setting) / share, 0.002, 0.9);
		return { kind: 'segment-crash', segment, errorRate };
	},
	leak: (rng, setting) => {
		const afterHours = 0.5 * rng.integer(4);
		const mean = Math.max(0.5, setting.plan.holdMinutes / 60 + 0.5 - afterHours);
		return {
			...{ kind: 'leak', afterHours },
			errorRatePerHour: within(moreErrors(rng, setting) / mean, 0.0001, 0.02)
		};
	},
	'slow-at-peak': (rng, setting) => {
		const { world } = setting;
		const loads = [0, hours].map((hour) => rateAt(world, hour) / world.traffic.perSecond);
		const [low = 1, high = 1] = loads;
		const above = rounded(low + (high - low) * between(rng, 0.2, 0.6));
		return { kind: 'slow-at-peak', above, times: slower(rng, setting) };
	},
	'slow-tail': (rng, setting) => ({ kind: 'slow-tail', times: slower(rng, setting) }),
	quality: (rng, setting) => ({
		...{ kind: 'quality', loss: within(lessConversion(rng, setting), 0.04, 0.6) }
	}),
	'skewed-feature': (rng, setting) => {
		const segment = rng.integer(2);
		const share = setting.world.segments[segment]?.share ?? 1;
		const loss = within(lessConversion(rng, setting) / share, 0.08, 0.95);
		return { kind: 'skewed-feature', segment, loss };
	}
};
