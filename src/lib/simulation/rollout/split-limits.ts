import { splitTest } from './split-test.ts';

/**
 * The fewest errors of the canary that a `splitTest` at this level refuses, for a range of errors of
 * the baseline.
 *
 * @param alpha one-sided level, below 0.5
 * @param from errors of the baseline, the first of the range
 * @param to the last
 * @param share requests to the canary among those to both
 * @returns one limit for each count from `from` to `to`
 */
export function splitLimits(alpha: number, from: number, to: number, share = 0.5): Uint32Array {
	const limits = new Uint32Array(to - from + 1);
	// The limit never falls as the baseline's errors grow, so each search starts at the last one.
	let limit = Math.floor((from * share) / (1 - share));
	for (let baseline = from; baseline <= to; baseline++) {
		while (splitTest(limit, baseline, share) > alpha) limit++;
		limits[baseline - from] = limit;
	}
	return limits;
}
