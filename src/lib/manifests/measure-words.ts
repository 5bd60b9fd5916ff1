import type { Measure } from '../simulation/rollout/index.ts';

/** What a query may be said to return. */
export const measures = {
	'error-share': { kind: 'error-share', times: 1 },
	'error-percent': { kind: 'error-share', times: 100 },
	'success-share': { kind: 'success-share', times: 1 },
	'success-percent': { kind: 'success-share', times: 100 },
	errors: { kind: 'errors', perSecond: false },
	'errors-per-second': { kind: 'errors', perSecond: true },
	'p99-ms': { kind: 'latency', percentile: 0.99, unitMs: 1 },
	'p99-s': { kind: 'latency', percentile: 0.99, unitMs: 1000 },
	'p95-ms': { kind: 'latency', percentile: 0.95, unitMs: 1 },
	'p95-s': { kind: 'latency', percentile: 0.95, unitMs: 1000 }
} as const satisfies Record<string, Measure>;

export type MeasureId = keyof typeof measures;

/** A measure in words: "the share of failed requests". */
export function measureWords(measure: Measure): string {
	if (measure.kind === 'latency') {
		const unit = measure.unitMs === 1 ? 'milliseconds' : 'seconds';
		return `P${Math.round(measure.percentile * 1000) / 10} of latency in ${unit}`;
	}
	if (measure.kind === 'errors') {
		return measure.perSecond ? 'failed requests a second' : 'the number of failed requests';
	}
	const which = measure.kind === 'error-share' ? 'failed' : 'sound';
	return `${measure.times === 100 ? 'the percentage' : 'the share'} of ${which} requests`;
}
