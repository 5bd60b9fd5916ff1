import type { Rng } from '../../../random/index.ts';

interface Slice {
	start: number;
	end: number;
	counts: Float64Array;
}

/**
 * The new version's requests as they come in, kept in slices of time, so that windows of any length
 * may overlap. A slice that a window cuts in two is divided at random, as Poisson arrivals are.
 */
export class TrafficTape {
	readonly #slices: Slice[] = [];
	readonly #shares: Float64Array;
	readonly #rng: Rng;
	/** Requests of each kind so far. */
	readonly totals: Float64Array;
	now = 0;

	/** @param shares the chance of each kind of request */
	constructor(shares: Float64Array, rng: Rng) {
		this.#shares = shares;
		this.#rng = rng;
		this.totals = new Float64Array(shares.length);
	}

	/** Draws what comes in up to a moment. */
	advance(to: number, perSecond: number): void {
		const mean = perSecond * (to - this.now);
		if (mean > 0) this.#slices.push(this.#draw(to, mean));
		this.now = to;
	}

	/** Adds up the requests of each kind since a moment. */
	since(start: number, out: Float64Array): void {
		out.fill(0);
		for (let i = this.#slices.length - 1; i >= 0; i--) {
			const slice = this.#slices[i];
			if (!slice || slice.end <= start) return;
			if (slice.start < start) this.#cut(i, slice, start);
			add(out, slice.counts);
		}
	}

	#draw(end: number, mean: number): Slice {
		const counts = this.#shares.map((share) => (share > 0 ? this.#rng.poisson(mean * share) : 0));
		add(this.totals, counts);
		return { start: this.now, end, counts };
	}

	/** Leaves what came after the moment in the slice and puts the rest before it. */
	#cut(index: number, slice: Slice, at: number): void {
		const later = (slice.end - at) / (slice.end - slice.start);
		const after = slice.counts.map((n) => (n > 0 ? this.#rng.binomial(n, later) : 0));
		const before = slice.counts.map((n, kind) => n - (after[kind] ?? 0));
		this.#slices.splice(index, 0, { start: slice.start, end: at, counts: before });
		slice.start = at;
		slice.counts = after;
	}
}

function add(sums: Float64Array, counts: Float64Array): void {
	for (let kind = 0; kind < sums.length; kind++) {
		sums[kind] = (sums[kind] ?? 0) + (counts[kind] ?? 0);
	}
}
