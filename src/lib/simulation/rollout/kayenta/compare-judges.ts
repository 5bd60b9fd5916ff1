import { mean, twoProportionTest, welchTTest } from '../../../stats/index.ts';
import type { Intervals, IntervalWorld } from './draw-intervals.ts';
import { kayentaMetric, type KayentaMetric, type KayentaReading } from './kayenta-metric.ts';

export type JudgeId = 'kayenta' | 'kayenta-effect' | 'pooled' | 'pooled-effect';

export interface Judging {
	readonly direction: NonNullable<KayentaMetric['direction']>;
	/** Ratio of the means from which an effect is worth stopping for. */
	readonly allowedIncrease: number;
}

export interface JudgeReadings {
	/** Kayenta as it is shipped. */
	readonly kayenta: KayentaReading;
	/** Errors of all intervals together against all requests; for latency Welch's t on the values. */
	readonly pooled: { readonly pValue: number; readonly isWorse: boolean };
	readonly meanRatio: number;
	/** Which judges stop the canary. */
	readonly rings: Readonly<Record<JudgeId, boolean>>;
}

/** Two-sided, to match Kayenta's 98 %. */
const level = 0.02;

/** The same ten intervals before four judges. */
export function compareJudges(
	{ control, canary }: Intervals,
	{ metric, requests }: Pick<IntervalWorld, 'metric' | 'requests'>,
	{ direction, allowedIncrease }: Judging
): JudgeReadings {
	const kayenta = kayentaMetric({ control, experiment: canary, direction });
	const pooled =
		metric === 'errors' ? pooledErrors(control, canary, requests) : comparedMeans(control, canary);
	const ratio = kayenta.meanRatio;
	const isLow = kayenta.classification === 'Low';
	const stops = pooled.pValue < level && pooled.isWorse;
	return {
		kayenta,
		pooled,
		meanRatio: ratio,
		rings: {
			kayenta: kayenta.classification !== 'Pass',
			// What `effectSize: { allowedIncrease }` adds: High takes a ratio of that much, Low stays.
			'kayenta-effect': kayenta.classification === 'High' ? !(ratio < allowedIncrease) : isLow,
			pooled: stops,
			'pooled-effect': stops && !(ratio < allowedIncrease)
		}
	};
}

const total = (values: Float64Array) => values.reduce((sum, value) => sum + value, 0);

function pooledErrors(control: Float64Array, canary: Float64Array, requests: number) {
	const n = requests * control.length;
	const { pValue, difference } = twoProportionTest(total(control), n, total(canary), n);
	return { pValue, isWorse: difference > 0 };
}

function comparedMeans(control: Float64Array, canary: Float64Array) {
	const isWorse = mean(canary) > mean(control);
	const varies = [control, canary].some((side) => side.some((value) => value !== side[0]));
	if (varies) return { pValue: welchTTest(control, canary).pValue, isWorse };
	return { pValue: isWorse ? 0 : 1, isWorse };
}
