import type { LatencyCounts } from './latency-counts.ts';

/** The day that a release meets: who calls, two models behind the router, and what is wrong with the new one. */
export interface World {
	/** The same seed gives the same day, to the last request. */
	readonly seed: number;
	/** Hour of the week at which the release starts: 0 is Monday 00:00, 113 is Friday 17:00. */
	readonly startHour: number;
	/** How long the release is watched, from 1 to 168. */
	readonly hours: number;
	/** The smallest step of time, from 10 to 300 seconds; whole ticks fill an hour. */
	readonly tickSeconds: number;
	readonly traffic: Traffic;
	readonly users: Users;
	/** Parts of the traffic; shares add up to 1. From 1 to 8. */
	readonly segments: readonly TrafficSegment[];
	readonly old: ServedModel;
	readonly fresh: ServedModel;
	/** What is planted in the new model; none for a healthy one. */
	readonly defects: readonly Defect[];
	readonly scaling: Scaling;
}

/** Poisson arrivals whose rate follows the day and the week. */
export interface Traffic {
	/** Mean requests a second over a weekday, from 0 to 100,000. */
	readonly perSecond: number;
	/** The rate runs between 1 - swing (04:00) and 1 + swing (16:00) times its mean; from 0 to 0.9. */
	readonly dailySwing: number;
	/** Rate at the weekend in times of a weekday's, from 0 to 2. */
	readonly weekend: number;
	readonly spikes: readonly Spike[];
}

export interface Spike {
	/** Hours after the start of the release. */
	readonly atHour: number;
	readonly minutes: number;
	/** The rate in times of what it would be. */
	readonly times: number;
}

export interface Users {
	/** Distinct users of a day, from 1 to 10 million. Each request belongs to one of them. */
	readonly perDay: number;
	/** `user`: a hash of the user decides the arm, for good; `request`: each request is drawn anew. */
	readonly assigned: 'user' | 'request';
	/**
	 * Standard deviation of how often users come, in times of the mean, from 0 to 4: a gamma
	 * distribution. 0 or not said: all alike; 2: a fifth of them makes four requests in five.
	 */
	readonly spread?: number;
}

export interface TrafficSegment {
	readonly name: string;
	readonly share: number;
}

export interface ServedModel {
	/** The chance that a request fails, from 0 to 1. */
	readonly errorRate: number;
	readonly latency: Latency;
	/** Requests a second that one replica can answer. */
	readonly capacity: number;
	/** The chance that a served user does what the business wants (converts) on that day. */
	readonly conversion: number;
	/** Money for a million predictions. */
	readonly costPerMillion: number;
}

/** Log-normal body with a share of Pareto tail; slower when replicas are busy or new. */
export interface Latency {
	readonly medianMs: number;
	/** Standard deviation of the logarithm. */
	readonly sigma: number;
	/** Share of requests in the tail, from 0 to 0.2. */
	readonly tailShare: number;
	/** Pareto exponent of the tail, above 1: smaller is heavier. */
	readonly tailShape: number;
	/** The first minutes of a new version, while caches fill, are slower by this factor at age 0. */
	readonly coldTimes: number;
	readonly coldMinutes: number;
}

/** How replicas follow the load: as many as hold utilisation at the target, so many minutes late. */
export interface Scaling {
	/** Utilisation that the autoscaler aims at, from 0.1 to 0.95. */
	readonly target: number;
	readonly lagMinutes: number;
	/** Replicas that each arm keeps at least. */
	readonly least: number;
}

/** What can be wrong with a new model. Each is an entry of a registry; a world may hold several. */
export type Defect =
	/** One segment fails at this rate. */
	| { readonly kind: 'segment-crash'; readonly segment: number; readonly errorRate: number }
	/** The error rate grows with the version's age: so much an hour, from `afterHours` on. */
	| { readonly kind: 'leak'; readonly errorRatePerHour: number; readonly afterHours: number }
	/** Slower by this factor once the traffic is above so many times its mean. */
	| { readonly kind: 'slow-at-peak'; readonly above: number; readonly times: number }
	/** P99 grows by this factor and the median does not. */
	| { readonly kind: 'slow-tail'; readonly times: number }
	/** No error, worse answers: conversion falls by this share. */
	| { readonly kind: 'quality'; readonly loss: number }
	/** A feature is computed otherwise in serving: conversion falls by this share in one segment. */
	| { readonly kind: 'skewed-feature'; readonly segment: number; readonly loss: number }
	/** The new version sends its side effects (mails, bookings) also when it is only mirrored. */
	| { readonly kind: 'writes-twice'; readonly share: number }
	/** After a start the cache is empty: slower by this factor, for so many minutes. */
	| { readonly kind: 'cold-cache'; readonly times: number; readonly minutes: number }
	/** The new version changes a column: after a rollback the old one fails on rows written meanwhile. */
	| { readonly kind: 'schema'; readonly errorRate: number };

/** Who can answer: the old model, the new one, and a fresh copy of the old one, of the same age as the new. */
export type Arm = 'old' | 'fresh' | 'baseline';

/** What a router does during one tick. */
export interface Split {
	/** Share of live answers by arm; they add up to 1. */
	readonly shares: readonly [old: number, fresh: number, baseline: number];
	/** Share of requests that are also copied to the new model, whose answer is dropped. */
	readonly mirrored: number;
	/** Shares that replicas stand ready for where that is more than they answer: the old model of blue-green. */
	readonly ready?: readonly [old: number, fresh: number, baseline: number];
	/** Minutes since the new version started; the baseline's age is the same. */
	readonly ageMinutes: number;
	/** True once users were served by the new version and the traffic went back to the old one. */
	readonly wentBack: boolean;
}

/**
 * Counts of one tick, filled in place so that a day makes no garbage. Lists by arm are in the
 * order old, fresh, baseline; lists by arm and segment hold `arm * segments + segment`.
 */
export interface TickCounts {
	readonly requests: Float64Array;
	readonly errors: Float64Array;
	/** Served users who convert, among `requests` of an arm and segment. */
	readonly conversions: Float64Array;
	/** Answers of each arm by latency, mirrored copies among the new model's; empty if not asked for. */
	readonly latency: readonly LatencyCounts[];
	/** Busy share of each arm's replicas. */
	readonly utilisation: Float64Array;
	/** Replicas of each arm. */
	readonly replicas: Float64Array;
	/** Copies to the new model, its failures, and side effects that came out of them. */
	readonly mirrored: { requests: number; errors: number; sideEffects: number };
}
