import { createRng } from '../../random/index.ts';
import { psiFromSamples } from '../../stats/index.ts';
import { drawFeatures } from './many/draw-features.ts';

export interface QuietDaysOptions {
	readonly seed: number | string;
	/** How many days, at least 1. */
	readonly days: number;
	/** Rows a side that can be asked for at most. */
	readonly mostRows: number;
	/** Bins cut at each day's reference quantiles; 10 if not given. */
	readonly bins?: number;
}

/**
 * Days on which nothing happens: both windows of a day come from the same distribution. A day of one
 * quiet feature is drawn as one of many quiet features on a day, and has the same law. A day with fewer
 * rows is the beginning of the same day with more.
 *
 * @returns PSI of each day at this many rows a side
 */
export function quietDays(options: QuietDaysOptions): (rows: number) => number[] {
	const { seed, days, mostRows, bins = 10 } = options;
	const table = { features: days, width: 2 * mostRows, links: 'none', rho: 0 } as const;
	const values = drawFeatures(createRng(seed), table);
	const start = (window: number) => window * mostRows;
	return (rows) =>
		Array.from({ length: days }, (_, day) => {
			const reference = values.subarray(start(2 * day), start(2 * day) + rows);
			const current = values.subarray(start(2 * day + 1), start(2 * day + 1) + rows);
			return psiFromSamples(reference, current, { bins }).psi;
		});
}
