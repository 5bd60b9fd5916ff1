import { firesAbove, type GuardEntry, type GuardOf } from './guard-entry.ts';

/** Error rate of a window above a fixed line. */
export const errorRate = {
	kind: 'error-rate',
	name: 'Error rate',
	description: 'Fires when the new model’s error rate in a window is above a line.',
	reads: [],
	worse: 'above',
	line: ({ above }) => above,
	start: ({ above }) => {
		// One part in a billion keeps 3 errors of 3,000 from being above 0.1 % by rounding.
		return ({ fresh }) => {
			const rate = fresh.errors / fresh.requests;
			return { ...firesAbove(rate, above * (1 + 1e-9)), value: rate };
		};
	}
} satisfies GuardEntry<GuardOf<'error-rate'>>;
