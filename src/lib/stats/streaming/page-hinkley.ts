import { checkChoice } from '../check-choice.ts';
import { checkPositive, checkProbability, checkWhole } from '../check-number.ts';
import type { ChangeDetector } from './change-detector.ts';
import { checkStreamValue } from './check-stream-value.ts';

export type PageHinkleyOptions = {
	/** Values to see before the first verdict, at least 1. */
	minInstances?: number;
	/** Slack: a deviation from the mean that is no news, 0 or more, in units of the values. */
	delta?: number;
	/** Rings when a sum of deviations has moved by more than this, above 0: units times values. */
	threshold?: number;
	/** How much of the sums is kept from one value to the next, from 0 to 1. */
	alpha?: number;
	/** The changes that ring: of the mean upwards, downwards or both. */
	mode?: 'both' | 'up' | 'down';
};

export type PageHinkleyState = {
	n: number;
	mean: number;
	/** How far the sum for rises stands above its lowest point. */
	increase: number;
	/** How far the sum for falls stands below its highest point. */
	decrease: number;
};

/**
 * Page-Hinkley test: sums of deviations from the running mean. It starts anew with the value after a
 * drift. The threshold of 50 is in units of the values: far too high for errors of 0 and 1.
 *
 * @throws StatsError if an option or a value is out of its range
 * @see river `drift.PageHinkley`, two-sided, as of version 0.15
 */
export function pageHinkley({
	minInstances = 30,
	delta = 0.005,
	threshold = 50,
	alpha = 0.9999,
	mode = 'both'
}: PageHinkleyOptions = {}): ChangeDetector<PageHinkleyState> {
	checkWhole('pageHinkley', 'minInstances', minInstances, 1);
	if (delta !== 0) checkPositive('pageHinkley', 'delta', delta);
	checkPositive('pageHinkley', 'threshold', threshold);
	checkProbability('pageHinkley', 'alpha', alpha);
	checkChoice('pageHinkley', 'mode', mode, ['both', 'up', 'down']);
	let n = 0;
	let mean = 0;
	let rise = 0;
	let fall = 0;
	let lowest = 0;
	let highest = 0;
	let drifted = false;

	function reset() {
		n = mean = rise = fall = lowest = highest = 0;
		drifted = false;
	}

	return {
		update(value) {
			checkStreamValue('pageHinkley', 'value', value);
			if (drifted) reset();
			n++;
			mean += (1 / n) * (value - mean);
			rise = alpha * rise + (value - mean) - delta;
			fall = alpha * fall + (value - mean) + delta;
			lowest = Math.min(lowest, rise);
			highest = Math.max(highest, fall);
			drifted =
				n >= minInstances &&
				((mode !== 'down' && rise - lowest > threshold) ||
					(mode !== 'up' && highest - fall > threshold));
			return drifted ? 'drift' : 'stable';
		},
		reset,
		get state() {
			return { n, mean, increase: rise - lowest, decrease: highest - fall };
		}
	};
}
