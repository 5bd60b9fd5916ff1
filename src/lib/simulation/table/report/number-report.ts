import {
	kolmogorov,
	ksTestFromGap,
	mean,
	quantile,
	sortedPairSummary,
	standardDeviation
} from '../../../stats/index.ts';
import type { NumberReport } from './report.ts';
import { numberPicture } from './small-picture.ts';

/** What sqrt(n m / (n + m)) D stays below, 19 times in 20. */
const criticalGap = kolmogorov().quantile(0.95);

/**
 * A column of numbers: Kolmogorov-Smirnov for whether, D and the standardised Wasserstein distance for
 * how much.
 *
 * @param reference in ascending order, at least 2
 * @param current in ascending order, at least 2
 */
export function numberReport(
	name: string,
	reference: Float64Array,
	current: Float64Array
): NumberReport {
	const { n, m, widestGap, area } = sortedPairSummary(reference, current);
	const { statistic, pValue } = ksTestFromGap(n, m, widestGap);
	const spread = standardDeviation(reference);
	return {
		test: 'ks',
		name,
		rows: { reference: n, current: m },
		pValue,
		effect: statistic,
		quiet: Math.min(1, criticalGap / Math.sqrt((n * m) / (n + m))),
		apart: statistic === 1,
		wasserstein: spread > 0 && Number.isFinite(area / spread) ? area / spread : null,
		means: { reference: mean(reference), current: mean(current) },
		medians: { reference: quantile(reference, 0.5), current: quantile(current, 0.5) },
		picture: numberPicture(reference, current)
	};
}
