import { checkAtMost, checkPositive, checkProbability, checkWhole } from '../check-number.ts';
import type { ChangeDetector } from './change-detector.ts';
import { checkStreamValue } from './check-stream-value.ts';
import { exponentialHistogram } from './exponential-histogram.ts';

export type AdwinOptions = {
	/** Chance of a false alarm at one look, above 0 and at most 1. */
	delta?: number;
	/** Looks for a change once in so many values; so a drift is seen up to this much later. */
	clock?: number;
	/** Buckets of one size that are kept before the oldest two become one, 2 to 1000. */
	maxBuckets?: number;
	/** Values that each side of a cut must have, at least 1. */
	minWindowLength?: number;
	/** Never looks while the window holds no more values than this. */
	gracePeriod?: number;
};

export type AdwinState = {
	/** Values in the window. */
	width: number;
	mean: number;
	/** Population variance of the window. */
	variance: number;
	/** Buckets that stand for the window: they grow with the logarithm of its width. */
	buckets: number;
};

/**
 * Adaptive windowing: keeps as long a window as has one mean. It rings when some older and newer part
 * of the window differ by more than chance allows, and starts anew with the value after a drift. All
 * is counted from the first value of the window, so that rounding never looks like a change.
 *
 * @throws StatsError if an option or a value is out of its range
 * @see river `drift.ADWIN`, after Bifet & Gavaldà (2007)
 */
export function adwin({
	delta = 0.002,
	clock = 32,
	maxBuckets = 5,
	minWindowLength = 5,
	gracePeriod = 10
}: AdwinOptions = {}): ChangeDetector<AdwinState> {
	checkPositive('adwin', 'delta', delta);
	checkProbability('adwin', 'delta', delta);
	checkWhole('adwin', 'clock', clock, 1);
	checkWhole('adwin', 'maxBuckets', maxBuckets, 2);
	checkAtMost('adwin', 'maxBuckets', maxBuckets, 1000);
	checkWhole('adwin', 'minWindowLength', minWindowLength, 1);
	checkWhole('adwin', 'gracePeriod', gracePeriod);
	let window = exponentialHistogram(maxBuckets);
	let origin = 0;
	let seen = 0;
	let drifted = false;

	function reset() {
		window = exponentialHistogram(maxBuckets);
		seen = 0;
		drifted = false;
	}

	/** Whether the window has a cut whose sides differ by more than chance allows. */
	function hasCut(): boolean {
		const { width, total, squares, rows } = window;
		const doubt = Math.log((2 * Math.log(width)) / delta);
		const spread = (2 * squares * doubt) / width;
		let older = 0;
		let olderTotal = 0;
		for (let i = rows.length - 1; i >= 0; i--) {
			const { used, totals } = rows[i] as (typeof rows)[number];
			for (let k = 0; k < used; k++) {
				older += 2 ** i;
				olderTotal += totals[k] as number;
				const newer = width - older;
				if (newer < minWindowLength) return false;
				if (older < minWindowLength) continue;
				const gap = Math.abs(olderTotal / older - (total - olderTotal) / newer);
				const inverse = 1 / (older - minWindowLength + 1) + 1 / (newer - minWindowLength + 1);
				if (gap > Math.sqrt(inverse * spread) + (2 / 3) * doubt * inverse) return true;
			}
		}
		return false;
	}

	return {
		update(value) {
			checkStreamValue('adwin', 'value', value);
			if (drifted) reset();
			if (window.width === 0) origin = value;
			window.add(value - origin);
			if (++seen % clock !== 0 || window.width <= gracePeriod) return 'stable';
			while (hasCut()) {
				drifted = true;
				window.dropOldest();
			}
			return drifted ? 'drift' : 'stable';
		},
		reset,
		get state() {
			const { width, total, squares, rows } = window;
			return {
				width,
				mean: width && origin + total / width,
				variance: width && Math.max(0, squares / width),
				buckets: rows.reduce((sum, { used }) => sum + used, 0)
			};
		}
	};
}
