import { checkFinite, checkPositive } from '../check-number.ts';
import type { ChangeDetector } from './change-detector.ts';
import { checkStreamValue } from './check-stream-value.ts';

export type CusumOptions = {
	/** Mean of the values while all is well. */
	mean: number;
	/** Their standard deviation, above 0. */
	sd: number;
	/** Slack in standard deviations, 0 or more: half the shift to be found. */
	k?: number;
	/** Rings when a sum is above this many standard deviations, above 0. */
	h?: number;
};

/** The sums of deviations above and below the mean, in standard deviations. */
export type CusumState = { up: number; down: number };

/**
 * Tabular CUSUM chart, two-sided. After an alarm it rings on until the sums fall or `reset` is called.
 *
 * @throws StatsError if an option or a value is out of its range
 * @see Page (1954), "Continuous inspection schemes", https://doi.org/10.1093/biomet/41.1-2.100
 */
export function cusum({ mean, sd, k = 0.5, h = 5 }: CusumOptions): ChangeDetector<CusumState> {
	checkFinite('cusum', 'mean', mean);
	checkPositive('cusum', 'sd', sd);
	if (k !== 0) checkPositive('cusum', 'k', k);
	checkPositive('cusum', 'h', h);
	let up = 0;
	let down = 0;
	return {
		update(value) {
			checkFinite('cusum', 'value', value);
			const z = (value - mean) / sd;
			checkStreamValue('cusum', 'distance from the mean in standard deviations', z);
			up = Math.max(0, up + z - k);
			down = Math.max(0, down - z - k);
			return up > h || down > h ? 'drift' : 'stable';
		},
		reset() {
			up = down = 0;
		},
		get state() {
			return { up, down };
		}
	};
}
