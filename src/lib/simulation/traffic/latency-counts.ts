import type { Rng } from '../../random/index.ts';
import { LATENCY_BUCKETS, msAt } from './latency-buckets.ts';
import type { BucketShares } from './latency-law.ts';

/** Up to so many answers are placed one by one: quicker than a binomial draw. */
const FEW = 12;

type Stream = Pick<Rng, 'binomial' | 'uniform'>;

/**
 * Answers of one arm by latency bucket, drawn only where somebody asks. What lies between two edges
 * already known is spread by the law, so that one binomial draw finds what is below any edge between
 * them: as if each answer had been thrown into its bucket, at the price of what is read.
 */
export class LatencyCounts {
	/** All of them. */
	answers = 0;
	/** Edges whose counts are known, rising, and how many answers lie below each. */
	#edges: number[] = [0, LATENCY_BUCKETS];
	#below: number[] = [0, 0];
	#known = 2;
	#law: BucketShares = nowhere;
	#rng: Stream | undefined;

	/** So many answers of a law, none of them drawn yet. */
	expect(answers: number, law: BucketShares, rng: Stream): void {
		this.answers = answers;
		this.#law = law;
		this.#rng = rng;
		this.#edges[0] = law.first;
		this.#edges[1] = law.first + law.cumulative.length - 1;
		this.#below[0] = 0;
		this.#below[1] = answers;
		this.#known = 2;
	}

	/** Answers that are counted already, bucket by bucket. */
	load(buckets: Float64Array): void {
		let sum = 0;
		for (let i = 0; i < buckets.length; i++) {
			this.#edges[i] = i;
			this.#below[i] = sum;
			sum += buckets[i]!;
		}
		this.#edges[buckets.length] = buckets.length;
		this.#below[buckets.length] = this.answers = sum;
		this.#known = buckets.length + 1;
	}

	/** The same answers for later: what is not known yet is then drawn from another stream. */
	kept(rng: Stream): LatencyCounts {
		const copy = new LatencyCounts();
		copy.answers = this.answers;
		copy.#law = this.#law;
		copy.#rng = rng;
		copy.#known = this.#known;
		copy.#edges = this.#edges.slice(0, this.#known);
		copy.#below = this.#below.slice(0, this.#known);
		return copy;
	}

	/** How many lie in buckets below this one. */
	below(bucket: number): number {
		let at = 0;
		let end = this.#known;
		while (at < end) {
			const middle = (at + end) >> 1;
			if (this.#edges[middle]! < bucket) at = middle + 1;
			else end = middle;
		}
		if (at === this.#known) return this.answers;
		if (this.#edges[at] === bucket || at === 0) return this.#below[at]!;
		return this.#open(at, bucket);
	}

	/**
	 * The latency in ms that a share p of the answers does not exceed, even inside its bucket by the
	 * logarithm, so within 3.2 %. NaN without an answer.
	 *
	 * @param p from 0 to 1
	 */
	percentile(p: number): number {
		if (this.answers === 0) return NaN;
		const rank = rankOf(p, this.answers);
		let at = 1;
		while (this.#below[at]! < rank) at++;
		// Cut at one edge after the other of the bucket in which the rank should lie, until it does.
		while (this.#edges[at]! - this.#edges[at - 1]! > 1) {
			if (this.#open(at, this.#cut(at, rank)) < rank) at++;
		}
		return msIn(this.#edges[at - 1]!, rank, this.#below[at - 1]!, this.#below[at]!);
	}

	/**
	 * The known edges between which the answer of a rank must lie: fewer than the rank are below the
	 * first, and at least as many below the second.
	 */
	around(rank: number): readonly [low: number, high: number] {
		let at = 1;
		while (this.#below[at]! < rank) at++;
		return [this.#edges[at - 1]!, this.#edges[at]!];
	}

	/** Finds how many lie below an edge between the known ones at - 1 and at, and keeps it. */
	#open(at: number, edge: number): number {
		const edges = this.#edges;
		const below = this.#below;
		const { first, cumulative } = this.#law;
		const from = cumulative[edges[at - 1]! - first]!;
		const all = cumulative[edges[at]! - first]! - from;
		const share = all > 0 ? Math.min(1, (cumulative[edge - first]! - from) / all) : 0;
		const found = below[at - 1]! + drawBelow(this.#rng!, below[at]! - below[at - 1]!, share);
		for (let i = this.#known++; i > at; i--) {
			edges[i] = edges[i - 1]!;
			below[i] = below[i - 1]!;
		}
		edges[at] = edge;
		below[at] = found;
		return found;
	}

	/** The edge to cut at next: the lower one of the bucket in which a rank is expected, then the upper. */
	#cut(at: number, rank: number): number {
		const { first, cumulative } = this.#law;
		const low = this.#edges[at - 1]! - first;
		const high = this.#edges[at]! - first;
		const from = this.#below[at - 1]!;
		const start = cumulative[low]!;
		const part = (rank - from) / (this.#below[at]! - from);
		const share = start + part * (cumulative[high]! - start);
		let a = low;
		let b = high - 1;
		while (a < b) {
			const middle = (a + b + 1) >> 1;
			if (cumulative[middle]! < share) a = middle;
			else b = middle - 1;
		}
		return first + (a > low ? a : a + 1);
	}
}

/** How many of some answers lie below, each with the same chance. */
function drawBelow(rng: Stream, answers: number, chance: number): number {
	if (answers > FEW) return rng.binomial(answers, chance);
	let below = 0;
	for (let i = 0; i < answers; i++) if (rng.uniform() < chance) below++;
	return below;
}

const nowhere: BucketShares = { first: 0, cumulative: Float64Array.of(0, 1) };

/** A rank's place in a bucket, in ms, from how many answers lie below its edges. */
function msIn(bucket: number, rank: number, from: number, to: number): number {
	return msAt(bucket + (rank - from) / (to - from));
}

/** The percentile of the answers of several counts together, such as ticks of a window; NaN without any. */
export function percentileOfAll(list: readonly LatencyCounts[], p: number): number {
	const sumBelow = (bucket: number) => list.reduce((sum, one) => sum + one.below(bucket), 0);
	if (list.length === 1) return list[0]!.percentile(p);
	const all = list.reduce((sum, { answers }) => sum + answers, 0);
	if (all === 0) return NaN;
	// It lies between the lowest and the highest of their own.
	let [low, high] = [LATENCY_BUCKETS, 0];
	for (const one of list) {
		const [from, to] = one.answers > 0 ? one.around(rankOf(p, one.answers)) : [low, high];
		low = Math.min(low, from);
		high = Math.max(high, to);
	}
	const rank = rankOf(p, all);
	while (high - low > 1) {
		const middle = (low + high) >> 1;
		if (sumBelow(middle) < rank) low = middle;
		else high = middle;
	}
	return msIn(low, rank, sumBelow(low), sumBelow(high));
}

/** How many answers a share is, above none. */
function rankOf(p: number, answers: number): number {
	return Math.min(answers, Math.max(p * answers, Number.MIN_VALUE));
}
