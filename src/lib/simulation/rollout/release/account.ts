import {
	arrivalRate,
	replicasFor,
	usersPerRequest,
	type ExpectedRates,
	type TickCounts,
	type World
} from '../../traffic/index.ts';
import { isSound } from './is-sound.ts';
import { armSum } from './recording.ts';
import { FRESH, OLD } from './tally.ts';
import type { Bill, ReleaseRun } from './types.ts';

/** When what was noticed, in ticks; undefined where it never was. */
export interface Moments {
	readonly end: ReleaseRun['end'];
	readonly faultAt: number | undefined;
	readonly leftAt: number | undefined;
	readonly restoredAt: number | undefined;
	readonly usersTouched: number;
}

/** Adds up what a release costs, tick by tick. */
export interface Account {
	add(tick: number, counts: TickCounts, expected: ExpectedRates): void;
	bill(moments: Moments): Bill;
}

const nothing = {
	answersByFresh: 0,
	badAnswers: 0,
	badFromDefect: 0,
	lostConversions: 0,
	sideEffects: 0,
	extraReplicaHours: 0,
	extraMoney: 0
};

/** An empty account of a world. */
export function createAccount(world: World): Account {
	const sums = { ...nothing };
	const size = world.segments.length;
	const replicas = extraReplicas(world);
	const worse = worseThanOld(world);
	return {
		add(tick, counts, expected) {
			const { requests } = counts;
			sums.answersByFresh += armSum(requests, FRESH, size);
			for (let arm = 0; arm < 3; arm++) sums.badAnswers += armSum(counts.errors, arm, size);
			for (const arm of [OLD, FRESH]) {
				for (let s = 0; s < size; s++) {
					const at = arm * size + s;
					const harm = harmOf(expected, at);
					const base = arm === FRESH ? worse : unhurt;
					sums.badFromDefect += requests[at]! * (harm.errors + base.errors);
					sums.lostConversions += requests[at]! * (harm.conversions + base.conversions);
				}
			}
			sums.sideEffects += counts.mirrored.sideEffects;
			const extra = replicas(tick, counts);
			sums.extraReplicaHours += extra.hours;
			sums.extraMoney += extra.money;
		},
		bill: ({ end, usersTouched, ...at }) => ({
			...sums,
			usersTouched,
			minutesToDetect: between(world, at.faultAt, at.leftAt),
			minutesToRestore: between(world, at.leftAt, at.restoredAt),
			verdict: verdictOf(isSound(world), end)
		})
	};
}

const unhurt = { errors: 0, conversions: 0 };

/** By how much one answer is worse for the planted defects: errors and conversions expected. */
function harmOf(expected: ExpectedRates, at: number): typeof unhurt {
	const { errorRate, soundErrorRate, conversion, soundConversion } = expected;
	const sound = (1 - soundErrorRate[at]!) * soundConversion[at]!;
	const planted = (1 - errorRate[at]!) * conversion[at]!;
	return { errors: errorRate[at]! - soundErrorRate[at]!, conversions: sound - planted };
}

/** And for the new model being worse by itself. */
function worseThanOld(world: World): typeof unhurt {
	const { old, fresh } = world;
	return {
		errors: Math.max(0, fresh.errorRate - old.errorRate),
		conversions: Math.max(0, old.conversion - fresh.conversion) * usersPerRequest(world)
	};
}

/**
 * Replica hours and their money beyond those of the old model alone. A replica costs, busy or not,
 * what its predictions would at the utilisation that the autoscaler aims at.
 */
function extraReplicas(world: World) {
	const { scaling, tickSeconds, old, fresh } = world;
	const hours = tickSeconds / 3600;
	const lag = (scaling.lagMinutes * 60) / tickSeconds;
	const price = ({ costPerMillion, capacity }: World['old']) =>
		(costPerMillion / 1e6) * capacity * scaling.target * 3600;
	const [oldPrice, freshPrice] = [price(old), price(fresh)];
	return (tick: number, { replicas }: TickCounts) => {
		const [ofOld = 0, ofFresh = 0, ofBaseline = 0] = replicas;
		const alone = replicasFor(scaling, arrivalRate(world, tick - lag), old.capacity);
		const more = ofOld + ofBaseline - alone;
		return {
			hours: (more + ofFresh) * hours,
			money: (more * oldPrice + ofFresh * freshPrice) * hours
		};
	};
}

/** Minutes from one tick to another; NaN if one never came or they came the other way round. */
function between({ tickSeconds }: World, from: number | undefined, to: number | undefined): number {
	if (from === undefined || to === undefined || to < from) return NaN;
	return ((to - from) * tickSeconds) / 60;
}

/** Whether the end is right. */
export function verdictOf(sound: boolean, end: ReleaseRun['end']): Bill['verdict'] {
	if (end === 'still running') return 'open';
	if (end === 'promoted') return sound ? 'right' : 'missed';
	return sound ? 'false alarm' : 'right';
}
