import { meanAndVariance, studentT } from '../../../stats/index.ts';

/** A mean with its 95 % interval. */
export interface MeanInterval {
	readonly mean: number;
	readonly low: number;
	readonly high: number;
}

/**
 * The mean of independent worlds with Student's 95 % interval; of one world an interval without ends.
 *
 * @param values one a world, at least one
 */
export function meanInterval(values: Float64Array): MeanInterval {
	const n = values.length;
	if (n < 2) return { mean: values[0] ?? NaN, low: -Infinity, high: Infinity };
	const { mean, variance } = meanAndVariance(values);
	const reach = studentT(n - 1).quantile(0.975) * Math.sqrt(variance / n);
	return { mean, low: mean - reach, high: mean + reach };
}
