import { sampleSkewness } from 'simple-statistics';
import { checkChoice } from '../check-choice.ts';
import { checkAtMost } from '../check-number.ts';
import { checkSample } from '../check-sample.ts';
import { histogram } from './histogram.ts';
import { populationVariance } from './population-variance.ts';
import { quantile } from './quantile.ts';
import { shapeValues } from './shape-values.ts';

/** Width of a bin by each rule, for a sample that is not constant and its range. */
const widths = {
	sqrt: (x: ArrayLike<number>, range: number) => range / Math.sqrt(x.length),
	sturges: (x: ArrayLike<number>, range: number) => range / (Math.log2(x.length) + 1),
	rice: (x: ArrayLike<number>, range: number) => range / (2 * x.length ** (1 / 3)),
	scott: (x: ArrayLike<number>) =>
		((24 * Math.sqrt(Math.PI)) / x.length) ** (1 / 3) * Math.sqrt(populationVariance(x)),
	fd: (x: ArrayLike<number>) => {
		const [lower, upper] = quantile(x, [0.25, 0.75]) as [number, number];
		return (2 * (upper - lower)) / x.length ** (1 / 3);
	},
	doane: (x: ArrayLike<number>, range: number) => {
		const n = x.length;
		if (n < 3) return 0;
		const skew = Math.abs(sampleSkewness(shapeValues('histogramEdges', x, 3), true));
		const noise = Math.sqrt((6 * (n - 2)) / ((n + 1) * (n + 3)));
		return range / (1 + Math.log2(n) + Math.log2(1 + skew / noise));
	}
};

export type HistogramRule = keyof typeof widths;

const rules = Object.keys(widths) as HistogramRule[];
const MOST_BINS = 1_000_000;

/**
 * Edges of equally wide bins, as many as a rule of thumb asks for, from the smallest value to the
 * largest: NumPy's definitions. Where a rule finds no width there is one bin.
 *
 * @param x at least 1 finite number; never modified
 * @param rule `sqrt`, `sturges`, `rice`, `scott`, `fd` (Freedman and Diaconis) or `doane`
 * @throws StatsError if the sample is empty or not finite, the rule is unknown, or it asks for more than
 * a million bins
 * @see numpy.histogram_bin_edges, https://numpy.org/doc/stable/reference/generated/numpy.histogram_bin_edges.html
 */
export function histogramEdges(x: ArrayLike<number>, rule: HistogramRule): number[] {
	checkSample('histogramEdges', 'x', x);
	checkChoice('histogramEdges', 'rule', rule, rules);
	const [low, high] = quantile(x, [0, 1]) as [number, number];
	const width = low < high ? widths[rule](x, high - low) : 0;
	const bins = width > 0 ? Math.ceil((high - low) / width) : 1;
	checkAtMost('histogramEdges', `bins by the rule ${rule}`, bins, MOST_BINS);
	return histogram(x, { bins }).edges;
}
