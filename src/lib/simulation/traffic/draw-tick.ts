import { createRng, type Rng } from '../../random/index.ts';
import { ARMS, FRESH, type Conditions } from './conditions.ts';
import { LATENCY_BUCKETS } from './latency-buckets.ts';
import { LatencyCounts } from './latency-counts.ts';
import type { Split, TickCounts } from './world.ts';

/** One stream for each purpose, so that leaving one out changes none of the others. */
export interface Streams {
	readonly arrivals: Rng;
	readonly arms: Rng;
	readonly errors: Rng;
	readonly conversions: Rng;
	readonly copies: Rng;
	/** One an arm: what is asked of one changes nothing of the others. */
	readonly latency: readonly [old: Rng, fresh: Rng, baseline: Rng];
}

export function createStreams(seed: number | string): Streams {
	const root = createRng(seed);
	return {
		arrivals: root.fork('arrivals'),
		arms: root.fork('arms'),
		errors: root.fork('errors'),
		conversions: root.fork('conversions'),
		copies: root.fork('copies'),
		latency: [root.fork('latency old'), root.fork('latency fresh'), root.fork('latency baseline')]
	};
}

/** Moves all streams to the start of a tick. */
export function goToTick(streams: Streams, tick: number): void {
	streams.arrivals.goTo(tick);
	streams.arms.goTo(tick);
	streams.errors.goTo(tick);
	streams.conversions.goTo(tick);
	streams.copies.goTo(tick);
	for (const rng of streams.latency) rng.goTo(tick);
}

/** Poisson arrivals by segment. */
export function drawArrivals(rng: Rng, means: Float64Array, arrived: Float64Array): void {
	for (let s = 0; s < means.length; s++) {
		const mean = means[s] as number;
		arrived[s] = mean > 0 ? rng.poisson(mean) : 0;
	}
}

/** Sends the arrivals of each segment to the arms. */
export function drawArms(
	rng: Rng,
	arrived: Float64Array,
	{ shares }: Split,
	requests: Float64Array
): void {
	const n = arrived.length;
	const old = shares[0];
	const fresh = shares[1];
	const baseline = shares[2];
	const ofRest = baseline > 0 ? Math.min(1, baseline / (old + baseline)) : 0;
	for (let s = 0; s < n; s++) {
		const all = arrived[s] as number;
		const toFresh = rng.binomial(all, Math.min(1, fresh));
		const toBaseline = rng.binomial(all - toFresh, ofRest);
		requests[s] = all - toFresh - toBaseline;
		requests[n + s] = toFresh;
		requests[2 * n + s] = toBaseline;
	}
}

/** Failures among the answers of each arm and segment. */
export function drawErrors(rng: Rng, { errorRate }: Conditions, into: TickCounts): void {
	for (let i = 0; i < into.requests.length; i++) {
		const n = into.requests[i] as number;
		into.errors[i] = n > 0 ? rng.binomial(n, errorRate[i] as number) : 0;
	}
}

/** Conversions among the answers without error. */
export function drawConversions(rng: Rng, { conversion }: Conditions, into: TickCounts): void {
	for (let i = 0; i < into.requests.length; i++) {
		const served = (into.requests[i] as number) - (into.errors[i] as number);
		into.conversions[i] = served > 0 ? rng.binomial(served, conversion[i] as number) : 0;
	}
}

/** Copies to the new model, what fails of them, and what happens a second time through them. */
export function drawCopies(
	{ copies }: Streams,
	arrived: Float64Array,
	{ mirrored, conditions }: { readonly mirrored: number; readonly conditions: Conditions },
	into: TickCounts
): void {
	const { errorRate, sideEffects } = conditions;
	let [requests, errors] = [0, 0];
	for (let s = 0; mirrored > 0 && s < arrived.length; s++) {
		const copied = copies.binomial(arrived[s] as number, Math.min(1, mirrored));
		requests += copied;
		errors += copies.binomial(copied, errorRate[arrived.length + s] as number);
	}
	into.mirrored.requests = requests;
	into.mirrored.errors = errors;
	into.mirrored.sideEffects = copies.binomial(requests, sideEffects);
}

/** Answers by latency, copies included: how many there are, and their law. */
export function expectLatency(
	rngs: Streams['latency'],
	{ laws, parts }: Conditions,
	into: TickCounts
): void {
	const segments = into.requests.length / ARMS;
	for (let arm = 0; arm < ARMS; arm++) {
		let n = arm === FRESH ? into.mirrored.requests : 0;
		for (let s = 0; s < segments; s++) n += into.requests[arm * segments + s] as number;
		const law = laws[arm as 0 | 1 | 2].shares(parts[arm] as number);
		into.latency[arm]!.expect(n, law, rngs[arm as 0 | 1 | 2]);
	}
}

/** Adds the copies to the new model's answers by latency bucket. */
export function drawCopyLatency(
	{ latency }: Streams,
	{ laws, parts }: Conditions,
	{ mirrored }: TickCounts,
	answers: Float64Array
): void {
	const drawn = new LatencyCounts();
	drawn.expect(mirrored.requests, laws[FRESH].shares(parts[FRESH] as number), latency[FRESH]);
	const fresh = FRESH * LATENCY_BUCKETS;
	let before = 0;
	for (let bucket = 0; bucket < LATENCY_BUCKETS; bucket++) {
		const below = drawn.below(bucket + 1);
		answers[fresh + bucket]! += below - before;
		before = below;
	}
}
