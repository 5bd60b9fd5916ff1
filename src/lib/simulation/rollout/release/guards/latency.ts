import { firesAbove, noData, type GuardEntry, type GuardOf } from './guard-entry.ts';

/** A percentile of latency above a line. */
export const latency: GuardEntry<GuardOf<'latency'>> = {
	kind: 'latency',
	name: 'Latency',
	description: 'Fires when a percentile of the new model’s latency in a window is above a line.',
	reads: ['latency'],
	worse: 'above',
	line: ({ aboveMs }) => aboveMs,
	start:
		({ percentile, aboveMs }) =>
		(seen) => {
			const value = seen.percentile(percentile);
			return Number.isNaN(value) ? noData : firesAbove(value, aboveMs);
		}
};
