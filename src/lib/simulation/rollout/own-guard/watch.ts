import type { Rng } from '../../../random/index.ts';
import { kindsOfRequests, readMeasure, type RequestKinds } from './kinds-of-requests.ts';
import { phaseOf, withoutData } from './judge.ts';
import { TrafficTape } from './traffic-tape.ts';
import type { GuardLook, LookPhase, ReleaseEnd, Served, WatchedMetric } from './types.ts';

/** A release is followed for at most this long, and through so many looks. */
export const longestSeconds = 7 * 86_400;
export const mostLooks = 5000;

/** Hears of each look, for a run that is to be shown. */
export type Listener = (look: GuardLook) => void;

/** What all runs of a guard and a release share. */
export interface Scene {
	readonly served: Served;
	readonly kinds: RequestKinds;
}

export const sceneOf = (metrics: readonly WatchedMetric[], served: Served): Scene => ({
	served,
	kinds: kindsOfRequests(metrics, served)
});

/** One release as its guard sees it: the requests so far and what a metric says of its window. */
export class Watch {
	looks = 0;
	readonly #served: Served;
	readonly #kinds: RequestKinds;
	readonly #tape: TrafficTape;
	readonly #counts: Float64Array;
	readonly #listen: Listener | undefined;
	readonly #turns: { at: number; share: number }[] = [];
	#share = 0;

	constructor({ served, kinds }: Scene, rng: Rng, listen: Listener | undefined) {
		this.#served = served;
		this.#kinds = kinds;
		this.#tape = new TrafficTape(kinds.shares, rng);
		this.#counts = new Float64Array(kinds.shares.length);
		this.#listen = listen;
	}

	/** Share of requests that the new version answers. */
	get share(): number {
		return this.#share;
	}

	set share(share: number) {
		if (this.#listen && share !== this.#share) this.#turns.push({ at: this.now, share });
		this.#share = share;
	}

	get now(): number {
		return this.#tape.now;
	}

	wait(until: number): void {
		this.#tape.advance(until, this.share * this.#served.perSecond);
	}

	look(metric: WatchedMetric): LookPhase {
		this.looks++;
		this.#tape.since(this.now - metric.windowSeconds, this.#counts);
		const reading = readMeasure(metric, this.#counts, this.#kinds.limits);
		const phase = this.#judge(metric, reading.requests, reading.value);
		this.#listen?.({ at: this.now, metric: metric.name, share: this.share, ...reading, phase });
		return phase;
	}

	end(fate: ReleaseEnd['fate'], by?: ReleaseEnd['by']): ReleaseEnd {
		const { totals } = this.#tape;
		const sound = totals.length / 2;
		const sum = (from: number, to: number) => totals.subarray(from, to).reduce((a, b) => a + b, 0);
		const errors = sum(sound, totals.length);
		const requests = sum(0, sound) + errors;
		const counted = { fate, at: this.now, requests, errors, looks: this.looks, turns: this.#turns };
		return by ? { ...counted, by } : counted;
	}

	#judge(metric: WatchedMetric, requests: number, value: number): LookPhase {
		if (requests > 0) return phaseOf(metric.judge, value);
		const neverYet = this.#tape.totals.every((total) => total === 0);
		return withoutData(metric, this.#served.noData, neverYet);
	}
}
