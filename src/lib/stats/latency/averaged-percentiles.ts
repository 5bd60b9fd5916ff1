import { checkList } from '../check-list.ts';
import { checkSample } from '../check-sample.ts';
import { StatsError } from '../stats-error.ts';
import { percentiles } from './percentiles.ts';

export type AveragedPercentiles = {
	perPart: number[];
	average: number;
	/** Average by the number of values in each part. */
	weightedAverage: number;
	/** The percentile of all values together: neither average is an estimate of it. */
	pooled: number;
};

/**
 * Shows that percentiles of hosts cannot be averaged: the averages beside the percentile of all values.
 *
 * @param parts the values of each host, at least 1 each; never modified
 * @param p per cent, from 0 to 100
 * @throws StatsError if there is no part, or a part or p is out of its range
 */
export function averagedPercentiles(
	parts: readonly ArrayLike<number>[],
	p: number
): AveragedPercentiles {
	checkList('averagedPercentiles', 'parts', parts);
	if (parts.length === 0) {
		throw new StatsError('too-few', 'averagedPercentiles requires at least 1 part, got 0');
	}
	let total = 0;
	for (let k = 0; k < parts.length; k++) {
		const part = parts[k] as ArrayLike<number>;
		checkSample('averagedPercentiles', `part ${k}`, part);
		total += part.length;
	}
	const all = new Float64Array(total);
	let [end, average, weightedAverage] = [0, 0, 0];
	const perPart = Array.from(parts, (part) => {
		const [value = 0] = percentiles(part, [p]);
		all.set(part, end);
		end += part.length;
		average += value / parts.length;
		weightedAverage += value * (part.length / total);
		return value;
	});
	return { perPart, average, weightedAverage, pooled: percentiles(all, [p])[0] as number };
}
