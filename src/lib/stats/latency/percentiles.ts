import { checkChoice } from '../check-choice.ts';
import { checkList } from '../check-list.ts';
import { quantile } from '../describe/quantile.ts';
import { orderStatistics } from '../describe/order-statistics.ts';
import { checkedValues } from '../drift/float64-values.ts';
import { StatsError } from '../stats-error.ts';

export type PercentileOptions = {
	/** `nearest-rank` takes the first value that at least p per cent of the sample do not exceed. */
	method?: 'linear' | 'nearest-rank';
};

/**
 * Percentiles of a sample, such as the P99 of latencies: interpolated (R type 7) or by nearest rank.
 *
 * @param x at least 1 finite number, in any order; never modified
 * @param ps per cent, from 0 to 100
 * @throws StatsError if the sample is empty or not finite, or a p is not from 0 to 100
 * @see Hyndman & Fan (1996), "Sample quantiles in statistical packages", types 7 and 1
 */
export function percentiles(
	x: ArrayLike<number>,
	ps: ArrayLike<number>,
	{ method = 'linear' }: PercentileOptions = {}
): number[] {
	checkList('percentiles', 'ps', ps);
	checkChoice('percentiles', 'method', method, ['linear', 'nearest-rank']);
	const perCent = Array.from(ps);
	for (const p of perCent) {
		if (Number.isFinite(p) && p >= 0 && p <= 100) continue;
		throw new StatsError(
			'not-a-probability',
			`percentiles requires every p from 0 to 100, got ${p}`
		);
	}
	if (method === 'linear') {
		return quantile(
			x,
			perCent.map((p) => p / 100)
		);
	}
	const values = checkedValues('percentiles', 'x', x);
	// 99.9 % of 1000 values are 999, not 999.0000000000001.
	const ranks = perCent.map((p) => Math.ceil(((p * values.length) / 100) * (1 - 1e-12)));
	return orderStatistics(
		values,
		ranks.map((rank) => Math.max(0, rank - 1))
	);
}
