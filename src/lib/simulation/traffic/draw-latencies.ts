import type { Rng } from '../../random/index.ts';
import type { BucketShares } from './latency-law.ts';

/** Up to so many answers are placed one by one; more are halved by binomial draws. */
const FEW = 20;

/**
 * Throws n answers into latency buckets, exactly as n draws would: the range of buckets is halved,
 * a binomial draw says how many answers lie in each half, and so on down to single buckets.
 *
 * @param into one arm's buckets, which are added to
 */
export function drawLatencies(rng: Rng, n: number, law: BucketShares, into: Float64Array): void {
	const { first, cumulative } = law;
	const one = (low: number, high: number) => {
		const from = cumulative[low] as number;
		const u = from + rng.uniform() * ((cumulative[high] as number) - from);
		let [a, b] = [low, high - 1];
		while (a < b) {
			const middle = (a + b) >> 1;
			if ((cumulative[middle + 1] as number) > u) b = middle;
			else a = middle + 1;
		}
		into[first + a] = (into[first + a] as number) + 1;
	};
	const halve = (low: number, high: number, count: number) => {
		if (count <= FEW) {
			for (let i = 0; i < count; i++) one(low, high);
			return;
		}
		if (high - low === 1) {
			into[first + low] = (into[first + low] as number) + count;
			return;
		}
		const middle = (low + high) >> 1;
		const from = cumulative[low] as number;
		const all = (cumulative[high] as number) - from;
		const share = all > 0 ? Math.min(1, ((cumulative[middle] as number) - from) / all) : 0;
		const left = rng.binomial(count, share);
		halve(low, middle, left);
		halve(middle, high, count - left);
	};
	halve(0, cumulative.length - 1, n);
}
