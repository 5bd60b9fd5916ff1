import type { Rng } from '../../random/index.ts';

const slack = 0.5;
const limit = 5;
const longest = 20_000;

/**
 * Values until a two-sided CUSUM (k = 0.5, h = 5) rings, on average, while the mean stays: on normal
 * values of variance 1 of which each resembles the one before.
 *
 * @param study `correlation` of neighbours, from 0 to below 1; `runs` to average over; `random` to draw
 *   from
 * @returns at most 20,000 a run
 */
export function quietRunLength(study: { correlation: number; runs: number; random: Rng }): number {
	let total = 0;
	for (let run = 0; run < study.runs; run++) total += runLength(study.correlation, study.random);
	return total / study.runs;
}

function runLength(correlation: number, random: Rng): number {
	const fresh = Math.sqrt(1 - correlation * correlation);
	let value = random.normal();
	let [up, down] = [0, 0];
	for (let length = 1; length < longest; length++) {
		up = Math.max(0, up + value - slack);
		down = Math.max(0, down - value - slack);
		if (up > limit || down > limit) return length;
		value = correlation * value + fresh * random.normal();
	}
	return longest;
}
