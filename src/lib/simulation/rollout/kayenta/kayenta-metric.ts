import { mean } from '../../../stats/index.ts';
import { prepareValues, type Preparing } from './prepare-values.ts';
import { shiftInterval, type ShiftInterval } from './shift-interval.ts';

export type KayentaClass = 'Pass' | 'High' | 'Low' | 'Nodata';

export interface KayentaMetric extends Preparing {
	/** One value an interval of the old version, usually of a baseline as large and as old as the canary. */
	readonly control: ArrayLike<number>;
	/** One value an interval of the canary. */
	readonly experiment: ArrayLike<number>;
	/** Which way is worse. @default 'either' */
	readonly direction?: 'increase' | 'decrease' | 'either';
	/** High only from this ratio of the means upwards. @default 1 */
	readonly allowedIncrease?: number;
	/** Low only from this ratio of the means downwards. @default 1 */
	readonly allowedDecrease?: number;
	/** Share of the shift that the interval has to leave on its side. @default 0.25 */
	readonly tolerance?: number;
	/** @default 0.98 */
	readonly confidence?: number;
}

export interface KayentaReading {
	readonly classification: KayentaClass;
	/** Why nothing was tested. */
	readonly reason?: 'no data' | 'identical' | 'one value';
	/** The interval of the shift; absent where nothing was tested. */
	readonly shift?: ShiftInterval;
	/** The interval has to lie wholly above `bound` for High, wholly below `-bound` for Low. */
	readonly bound: number;
	/** Mean of the experiment over that of the control; NaN where either is 0. */
	readonly meanRatio: number;
}

/**
 * What Kayenta's NetflixACAJudge-v1.0 makes of one metric: a 98 % Mann-Whitney interval of the shift,
 * held against a quarter of the shift itself. Since the bound grows with what it bounds, this is
 * nearly a test of significance on ranks: a tiny steady shift fails, and a few huge values pass.
 *
 * @see spinnaker/kayenta, NetflixACAJudge.scala and MannWhitneyClassifier.scala
 */
export function kayentaMetric(metric: KayentaMetric): KayentaReading {
	const control = prepareValues(metric.control, metric);
	const experiment = prepareValues(metric.experiment, metric);
	const meanRatio = ratioOfMeans(control, experiment);
	const reason = untested(control, experiment);
	if (reason) {
		const classification = reason === 'no data' ? 'Nodata' : 'Pass';
		return { classification, reason, bound: 0, meanRatio };
	}
	const shift = shiftInterval(control, experiment, metric.confidence ?? 0.98);
	const bound = (metric.tolerance ?? 0.25) * Math.abs(shift.estimate);
	return { classification: classOf(metric, shift, bound, meanRatio), shift, bound, meanRatio };
}

function classOf(
	{ direction = 'either', allowedIncrease = 1, allowedDecrease = 1 }: KayentaMetric,
	{ lower, upper }: ShiftInterval,
	bound: number,
	ratio: number
): KayentaClass {
	// Without a ratio no effect size can be asked for: only the interval decides.
	const enough = { up: !(ratio < allowedIncrease), down: !(ratio > allowedDecrease) };
	if (direction !== 'decrease' && lower > bound && enough.up) return 'High';
	if (direction !== 'increase' && upper < -bound && enough.down) return 'Low';
	return 'Pass';
}

function ratioOfMeans(control: Float64Array, experiment: Float64Array): number {
	if (control.length === 0 || experiment.length === 0) return NaN;
	const [old, fresh] = [mean(control), mean(experiment)];
	return old === 0 || fresh === 0 ? NaN : fresh / old;
}

/** The cases that the judge settles before it counts ranks. */
function untested(
	control: Float64Array,
	experiment: Float64Array
): KayentaReading['reason'] | undefined {
	if (control.length === 0 || experiment.length === 0) return 'no data';
	const [x, y] = [control.slice().sort(), experiment.slice().sort()];
	if (x.length === y.length && x.every((value, i) => value === y[i])) return 'identical';
	const only = x[0];
	return [x, y].every((side) => side.every((value) => value === only)) ? 'one value' : undefined;
}
