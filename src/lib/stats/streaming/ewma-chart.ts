import { checkPositive, checkProbability } from '../check-number.ts';
import type { ChangeDetector } from './change-detector.ts';
import { checkStreamValue } from './check-stream-value.ts';

export type EwmaChartOptions = {
	/** Mean of the values while all is well. */
	mean: number;
	/** Their standard deviation, above 0. */
	sd: number;
	/** Weight of the newest value, above 0; 1 makes it a Shewhart chart. */
	lambda?: number;
	/** Rings this many standard deviations of the average away from the mean. */
	limit?: number;
};

/** The moving average and the limits between which all is well. */
export type EwmaChartState = { n: number; z: number; lower: number; upper: number };

/**
 * Chart of the exponentially weighted moving average, with the exact limits of each step: they widen
 * as the average forgets that it started at the mean. After an alarm it rings on until the average
 * returns or `reset` is called.
 *
 * @throws StatsError if an option or a value is out of its range
 * @see Lucas & Saccucci (1990), https://doi.org/10.1080/00401706.1990.10484583
 */
export function ewmaChart({
	mean,
	sd,
	lambda = 0.2,
	limit = 3
}: EwmaChartOptions): ChangeDetector<EwmaChartState> {
	checkStreamValue('ewmaChart', 'mean', mean);
	checkPositive('ewmaChart', 'sd', sd);
	checkPositive('ewmaChart', 'lambda', lambda);
	checkProbability('ewmaChart', 'lambda', lambda);
	checkPositive('ewmaChart', 'limit', limit);
	let n = 0;
	let away = 0;
	const reach = () =>
		limit *
		(sd * Math.sqrt(lambda / (2 - lambda)) * Math.sqrt(-Math.expm1(2 * n * Math.log1p(-lambda))));
	return {
		update(value) {
			checkStreamValue('ewmaChart', 'value', value);
			n++;
			away = lambda * (value - mean) + (1 - lambda) * away;
			return Math.abs(away) > reach() ? 'drift' : 'stable';
		},
		reset() {
			n = away = 0;
		},
		get state() {
			const width = n && reach();
			return { n, z: mean + away, lower: mean - width, upper: mean + width };
		}
	};
}
