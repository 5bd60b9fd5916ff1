import type { DriftPair } from '../../../stats/index.ts';

/**
 * Something that rings or stays silent on a pair of windows, at any of several thresholds at once:
 * one look at a pair tells for all of them, so that moving a threshold costs no new run.
 */
export type WatchRule = {
	readonly id: string;
	/** How far the pair is from quiet: larger is louder. */
	readonly score: (pair: DriftPair) => number;
	/** Ascending: the rule rings at a level if its score is larger than the level. */
	readonly levels: ArrayLike<number>;
};

/** A rule of one's own that only rings or does not, as a library's default check. */
export function plainRule(id: string, rings: (pair: DriftPair) => boolean): WatchRule {
	return { id, score: (pair) => (rings(pair) ? 1 : 0), levels: [0.5] };
}

/** How many levels a score rings at; every level below one that rings does too. */
export function levelsBelow(levels: ArrayLike<number>, score: number): number {
	let [low, high] = [0, levels.length];
	while (low < high) {
		const middle = (low + high) >> 1;
		if (score > (levels[middle] as number)) low = middle + 1;
		else high = middle;
	}
	return low;
}
