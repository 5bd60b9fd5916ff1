import { splitTest } from './split-test.ts';

/**
 * The fewest errors of the canary that a `splitTest` at this level refuses, for a range of errors of
 * the baseline.
 *
 * @param alpha one-sided level, below 0.5
 * @param from errors of the baseline, the first of the range
 * @param to the last
 * @returns one limit for each count from `from` to `to`
 */
export function splitLimits(alpha: number, from: number, to: number): Uint32Array {
	const limits = new Uint32Array(to - from + 1);
	// The limit never falls as the baseline's errors grow, so each search starts at the last one.
	let limit = from;
	for (let baseline = from; baseline <= to; baseline++) {
		while (splitTest(limit, baseline) > alpha) limit++;
		limits[baseline - from] = limit;
	}
	return limits;
}
