import { fillNormal, fillUniform, type Rng } from '../../random/index.ts';
import type { Conditions } from './conditions.ts';
import { LATENCY_BUCKETS } from './latency-buckets.ts';
import { FACTOR_PARTS, type LatencyLaw } from './latency-law.ts';
import { armOfPlace, PLACES, userHash } from './user-hash.ts';
import type { Split } from './world.ts';

/** Requests are drawn so many at a time: lists that stay in the processor's nearest memory. */
export const BLOCK = 1024;
const LAST = LATENCY_BUCKETS - 1;

/** Some requests, one entry each. */
export interface RequestBlock {
	readonly user: Uint32Array;
	readonly arm: Uint8Array;
	/** What `OutcomeTable` calls a cell. */
	readonly cell: Uint8Array;
	readonly bucket: Uint16Array;
}

/** Where the arms begin, as places of hashes. */
export interface Limits {
	readonly toFresh: number;
	readonly toBaseline: number;
}

export function limitsOf({ shares: [, fresh, baseline] }: Split): Limits {
	return { toFresh: fresh * PLACES, toBaseline: (fresh + baseline) * PLACES };
}

/** Each request is a user's, drawn from the pool. */
export function drawUsers(uniforms: Float64Array, pool: number, user: Uint32Array): void {
	for (let i = 0; i < user.length; i++) user[i] = (uniforms[i] as number) * pool;
}

/**
 * Each request is a user's, and some ask more often than others.
 *
 * @param activity running sums over users, the last one 1
 */
export function drawUnevenUsers(
	uniforms: Float64Array,
	activity: Float64Array,
	user: Uint32Array
): void {
	for (let i = 0; i < user.length; i++) {
		const u = uniforms[i] as number;
		let low = 0;
		let high = activity.length - 1;
		while (low < high) {
			const middle = (low + high) >> 1;
			if ((activity[middle] as number) > u) high = middle;
			else low = middle + 1;
		}
		user[i] = low;
	}
}

/** The hash of the user decides the arm. */
export function routeUsers(
	user: Uint32Array,
	salt: number,
	{ toFresh, toBaseline }: Limits,
	arm: Uint8Array
): void {
	for (let i = 0; i < arm.length; i++) {
		arm[i] = armOfPlace(userHash(user[i] as number, salt), toFresh, toBaseline);
	}
}

/** A draw of its own decides the arm of each request. */
export function routeRequests(
	uniforms: Float64Array,
	{ toFresh, toBaseline }: Limits,
	arm: Uint8Array
): void {
	for (let i = 0; i < arm.length; i++) {
		arm[i] = armOfPlace((uniforms[i] as number) * PLACES, toFresh, toBaseline);
	}
}

/** The laws of a tick's latencies as lists by arm, in buckets, with all that stretches them. */
export interface Places {
	readonly median: Float64Array;
	readonly spread: Float64Array;
	readonly tailFrom: Float64Array;
	readonly tailMean: Float64Array;
	readonly slowFrom: Float64Array;
	readonly slowBy: Float64Array;
}

export function placesOf({ laws, parts }: Conditions): Places {
	const by = (of: (law: LatencyLaw, shift: number) => number) =>
		Float64Array.from(laws, (law, arm) => of(law, (parts[arm] as number) / FACTOR_PARTS));
	return {
		median: by(({ median }, shift) => median + shift),
		spread: by(({ spread }) => spread),
		tailFrom: by(({ tailFrom }, shift) => tailFrom + shift),
		tailMean: by(({ tailMean }) => tailMean),
		slowFrom: by(({ slowFrom }, shift) => slowFrom + shift),
		slowBy: by(({ slowBy }) => slowBy)
	};
}

/**
 * Finds each answer's latency bucket and counts it, `arm * buckets + bucket`. A normal number is
 * turned into a bucket by one multiplication, as buckets are even in the logarithm.
 */
export function drawBuckets(
	{ arm, cell, bucket }: RequestBlock,
	{ median, spread, tailFrom, tailMean, slowFrom, slowBy }: Places,
	{ normals, tails }: { readonly normals: Float64Array; readonly tails: Rng },
	counts: Float64Array
): void {
	for (let i = 0; i < bucket.length; i++) {
		const a = arm[i] as number;
		let place = (median[a] as number) + (spread[a] as number) * (normals[i] as number);
		if ((cell[i] as number) & 1) {
			place = (tailFrom[a] as number) + (tailMean[a] as number) * tails.exponential();
		}
		if (place > (slowFrom[a] as number)) place += slowBy[a] as number;
		const b = Math.min(LAST, Math.max(0, place)) | 0;
		bucket[i] = b;
		const at = a * LATENCY_BUCKETS + b;
		counts[at] = (counts[at] as number) + 1;
	}
}

/**
 * Moments of n arrivals within a tick: exponential gaps, scaled so that the next arrival after the
 * last is the first one outside. Given their number, Poisson arrivals lie just so.
 */
export function drawMoments(rng: Rng, seconds: number, at: Float64Array): void {
	let sum = 0;
	for (let i = 0; i < at.length; i++) at[i] = sum += rng.exponential();
	const scale = seconds / (sum + rng.exponential());
	for (let i = 0; i < at.length; i++) at[i] = (at[i] as number) * scale;
}

/** Buffers of random numbers for one block. */
export interface Buffers {
	readonly uniforms: Float64Array;
	readonly normals: Float64Array;
}

/** The next uniform numbers of a stream, as many as a block has requests. */
export function nextUniforms(rng: Rng, { uniforms }: Buffers, many: number): Float64Array {
	const out = many === uniforms.length ? uniforms : uniforms.subarray(0, many);
	fillUniform(rng, out);
	return out;
}

/** The next normal numbers of a stream. */
export function nextNormals(rng: Rng, { normals }: Buffers, many: number): Float64Array {
	const out = many === normals.length ? normals : normals.subarray(0, many);
	fillNormal(rng, out);
	return out;
}
