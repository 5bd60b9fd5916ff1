import type { Measurement } from './argo-evaluate.ts';

/** How often a metric is measured and how much it forgives, with Argo's own defaults. */
export interface MetricLimits {
	/** Measurements that end the metric; without it one, or with an interval no end. */
	readonly count?: number;
	/** Whether it is measured again and again. */
	readonly interval?: boolean;
	/** It fails when failures exceed this; -1 is off. @default 0 */
	readonly failureLimit?: number;
	/** It is inconclusive when such measurements exceed this. @default 0 */
	readonly inconclusiveLimit?: number;
	/** It errs when errors in a row exceed this. @default 4 */
	readonly consecutiveErrorLimit?: number;
	/** It succeeds after so many in a row; 0 is off. @default 0 */
	readonly consecutiveSuccessLimit?: number;
}

const defaults = {
	failureLimit: 0,
	inconclusiveLimit: 0,
	consecutiveErrorLimit: 4,
	consecutiveSuccessLimit: 0
};

/** What a metric remembers of its measurements. */
export interface Tally {
	/** Measurements that count: all but errors. */
	readonly count: number;
	readonly failed: number;
	readonly inconclusive: number;
	readonly errorsInARow: number;
	readonly successesInARow: number;
}

/** A measurement that erred is tried again after so many seconds. */
export const retrySeconds = 10;

export type MetricPhase = Measurement | 'Running';

export const emptyTally: Tally = {
	count: 0,
	failed: 0,
	inconclusive: 0,
	errorsInARow: 0,
	successesInARow: 0
};

/** The tally with one more measurement. An error does not count; anything else ends a row of errors. */
export function addMeasurement(tally: Tally, measurement: Measurement): Tally {
	if (measurement === 'Error') {
		return { ...tally, errorsInARow: tally.errorsInARow + 1, successesInARow: 0 };
	}
	return {
		count: tally.count + 1,
		failed: tally.failed + (measurement === 'Failed' ? 1 : 0),
		inconclusive: tally.inconclusive + (measurement === 'Inconclusive' ? 1 : 0),
		errorsInARow: 0,
		successesInARow: measurement === 'Successful' ? tally.successesInARow + 1 : 0
	};
}

/**
 * Where a metric stands after a measurement, as Argo Rollouts' code decides it: later checks win.
 *
 * @see https://github.com/argoproj/argo-rollouts, analysis/analysis.go
 */
export function assessMetric(tally: Tally, limits: MetricLimits): MetricPhase {
	const { failureLimit, inconclusiveLimit, consecutiveErrorLimit, consecutiveSuccessLimit } = {
		...defaults,
		...limits
	};
	if (tally.errorsInARow > consecutiveErrorLimit) return 'Error';
	if (tally.inconclusive > inconclusiveLimit) return 'Inconclusive';
	if (failureLimit >= 0 && tally.failed > failureLimit) return 'Failed';
	const asksForARow = consecutiveSuccessLimit > 0;
	if (asksForARow && tally.successesInARow >= consecutiveSuccessLimit) return 'Successful';
	if (tally.count < effectiveCount(limits)) return 'Running';
	if (!asksForARow) return 'Successful';
	return failureLimit >= 0 ? 'Inconclusive' : 'Failed';
}

/** Measurements until a metric is done: Infinity for one that goes on until the release is over. */
export function effectiveCount({ count = 0, interval = false }: MetricLimits): number {
	if (count > 0) return count;
	return interval ? Infinity : 1;
}

export interface AnalysisEnd {
	readonly phase: MetricPhase;
	readonly measurementsUsed: number;
	/** Of them, those that counted. */
	readonly count: number;
}

/** A metric's whole life, measurement by measurement, until it is decided or they run out. */
export function argoAnalysis(
	measurements: Iterable<Measurement>,
	limits: MetricLimits
): AnalysisEnd {
	let tally = emptyTally;
	let measurementsUsed = 0;
	for (const measurement of measurements) {
		tally = addMeasurement(tally, measurement);
		measurementsUsed++;
		const phase = assessMetric(tally, limits);
		if (phase !== 'Running') return { phase, measurementsUsed, count: tally.count };
	}
	return { phase: 'Running', measurementsUsed, count: tally.count };
}
