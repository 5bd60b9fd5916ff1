import { arrivalRate } from './arrival-rate.ts';
import { plant, type Moment, type PlantedDefect } from './defects/index.ts';
import { latencyLaw, partsOf, type LatencyLaw } from './latency-law.ts';
import { createStretch, refusedShare, replicasFor } from './replicas.ts';
import { staysAway } from './user-activity.ts';
import type { ServedModel, Split, World } from './world.ts';

/** Arms by index: old, fresh, baseline. */
export const ARMS = 3;
export const OLD = 0;
export const FRESH = 1;

/** What rules one tick, before any draw. Lists by arm and segment hold `arm * segments + segment`. */
export interface Conditions {
	/** Expected requests a second. */
	rate: number;
	/** The chance that an answer fails. */
	readonly errorRate: Float64Array;
	/** The chance that an answer without error converts its user. */
	readonly conversion: Float64Array;
	readonly utilisation: Float64Array;
	readonly replicas: Float64Array;
	/** Factor on latencies by arm, in parts of a bucket. */
	readonly parts: Int32Array;
	readonly laws: readonly [LatencyLaw, LatencyLaw, LatencyLaw];
	/** Share of mirrored copies that act a second time. */
	sideEffects: number;
}

export interface ConditionsOptions {
	/** Without, `parts` stay as they are: queues and cold starts cost time. */
	readonly latency: boolean;
	/** Without the planted defects: what would have been. */
	readonly defects: boolean;
}

/**
 * Works out what rules a tick, into one object that the next call overwrites.
 *
 * Growing traffic is met by replicas that come `lagMinutes` late; a change of the split finds its
 * replicas ready, as rollout tools scale an arm before they send it traffic.
 */
export function createConditions(
	world: World,
	options: ConditionsOptions
): (tick: number, split: Split) => Conditions {
	const planted = options.defects ? world.defects.map(plant) : [];
	const out = emptyConditions(world, planted);
	const setReplicas = replicaSetter(world, out);
	const setRates = rateSetter(world, planted, out);
	const setLatency = options.latency ? latencySetter(world, planted, out) : undefined;
	const lag = (world.scaling.lagMinutes * 60) / world.tickSeconds;
	return (tick, split) => {
		out.rate = arrivalRate(world, tick);
		const seen = lag > 0 ? arrivalRate(world, tick - lag) : out.rate;
		const at = momentOf(world, out.rate, split);
		for (let arm = 0; arm < ARMS; arm++) {
			setReplicas(arm, split, seen);
			setRates(arm, at);
			setLatency?.(arm, at);
		}
		return out;
	};
}

function replicaSetter(world: World, out: Conditions) {
	return (arm: number, split: Split, seenRate: number): void => {
		const share = (split.shares[arm] as number) + (arm === FRESH ? split.mirrored : 0);
		const { capacity } = modelOf(world, arm);
		const ready = Math.max(share, split.ready?.[arm] ?? 0);
		const replicas = replicasFor(world.scaling, seenRate * ready, capacity);
		out.replicas[arm] = replicas;
		out.utilisation[arm] = replicas > 0 ? (out.rate * share) / (replicas * capacity) : 0;
	};
}

function rateSetter(world: World, planted: readonly PlantedDefect[], out: Conditions) {
	const segments = world.segments.length;
	const users = usersPerRequest(world);
	const planned = (arm: number, segment: number, at: Moment) => {
		let rate = modelOf(world, arm).errorRate;
		if (arm === FRESH) {
			for (const defect of planted) rate = defect.errorRate?.(rate, segment, at) ?? rate;
		} else if (arm === OLD && at.wentBack) {
			for (const defect of planted) rate = defect.errorRateAfterRollback?.(rate) ?? rate;
		}
		return rate;
	};
	return (arm: number, at: Moment): void => {
		const refused = refusedShare(out.utilisation[arm] as number);
		for (let s = 0; s < segments; s++) {
			const rate = planned(arm, s, at);
			let conversion = modelOf(world, arm).conversion * users;
			if (arm === FRESH) {
				for (const defect of planted) conversion *= defect.conversionTimes?.(s) ?? 1;
			}
			out.errorRate[arm * segments + s] = rate + (1 - rate) * refused;
			out.conversion[arm * segments + s] = conversion;
		}
	};
}

function latencySetter(world: World, planted: readonly PlantedDefect[], out: Conditions) {
	const stretch = createStretch();
	return (arm: number, at: Moment): void => {
		const { coldTimes, coldMinutes } = modelOf(world, arm).latency;
		const cold = arm === OLD || coldMinutes <= 0 ? 0 : Math.max(0, 1 - at.ageMinutes / coldMinutes);
		let times = stretch(out.replicas[arm] as number, out.utilisation[arm] as number);
		times *= 1 + (coldTimes - 1) * cold;
		if (arm === FRESH) for (const defect of planted) times *= defect.latencyTimes?.(at) ?? 1;
		out.parts[arm] = partsOf(times);
	};
}

function emptyConditions(world: World, planted: readonly PlantedDefect[]): Conditions {
	const cells = ARMS * world.segments.length;
	const old = latencyLaw(world.old.latency);
	const slowTail = planted.reduce((times, { slowTailTimes = 1 }) => times * slowTailTimes, 1);
	return {
		rate: 0,
		errorRate: new Float64Array(cells),
		conversion: new Float64Array(cells),
		utilisation: new Float64Array(ARMS),
		replicas: new Float64Array(ARMS),
		parts: new Int32Array(ARMS),
		laws: [old, latencyLaw(world.fresh.latency, slowTail), old],
		sideEffects: 1 - planted.reduce((none, { sideEffects = 0 }) => none * (1 - sideEffects), 1)
	};
}

/** What a defect looks at. */
export function momentOf(world: World, rate: number, split: Split): Moment {
	const mean = world.traffic.perSecond;
	return {
		ageMinutes: split.ageMinutes,
		load: mean > 0 ? rate / mean : 0,
		share: split.shares[FRESH],
		mirrored: split.mirrored,
		wentBack: split.wentBack
	};
}

/** The model behind an arm: the baseline is the old one. */
export function modelOf({ old, fresh }: World, arm: number): ServedModel {
	return arm === FRESH ? fresh : old;
}

/**
 * Users by request on a weekday: a user converts at most once a day, on one of the day's requests.
 * At most 1; fewer where a few heavy users make most requests and others stay away.
 */
export function usersPerRequest({ traffic, users }: World): number {
	const requests = Math.max(1, traffic.perSecond * 86_400);
	const alike = Math.min(1, users.perDay / requests);
	if (!users.spread) return alike;
	const each = requests / users.perDay;
	return (alike * (1 - staysAway(0, each, users.spread))) / (1 - staysAway(0, each, 0));
}
