import { checkProbability } from '../check-number.ts';
import { checkedValues } from '../drift/float64-values.ts';
import { between } from './between.ts';
import { orderStatistics } from './order-statistics.ts';

/**
 * Quantile with linear interpolation (R type 7, NumPy's default): the value at place (n - 1) p of
 * the sorted sample, counted from 0.
 *
 * @param x at least 1 finite number, in any order; never modified
 * @param p probability from 0 to 1, or a list of them
 * @throws StatsError if the sample is empty or not finite, or p is not a probability
 * @see Hyndman & Fan (1996), "Sample quantiles in statistical packages"
 */
export function quantile(x: ArrayLike<number>, p: number): number;
export function quantile(x: ArrayLike<number>, p: ArrayLike<number>): number[];
export function quantile(x: ArrayLike<number>, p: number | ArrayLike<number>): number | number[] {
	const values = checkedValues('quantile', 'x', x);
	const levels = typeof p === 'object' && p !== null ? Array.from(p) : [p];
	for (const level of levels) checkProbability('quantile', 'p', level);
	const places = levels.map((level) => (values.length - 1) * level);
	const neighbours = orderStatistics(
		values,
		places.flatMap((place) => [Math.floor(place), Math.ceil(place)])
	);
	const quantiles = places.map((place, k) => {
		const [low, high] = neighbours.slice(2 * k, 2 * k + 2) as [number, number];
		return between(low, high, place - Math.floor(place));
	});
	return typeof p === 'number' ? (quantiles[0] as number) : quantiles;
}
