import { firesAbove, noData, type GuardEntry, type GuardOf } from './guard-entry.ts';

/** Error rate in times of the control's: a control without one error makes any error infinite. */
export const errorRatio: GuardEntry<GuardOf<'error-ratio'>> = {
	kind: 'error-ratio',
	name: 'Error ratio',
	description: 'Fires when the new model fails so many times as often as the control in a window.',
	reads: ['control'],
	worse: 'above',
	line: ({ above }) => above,
	start:
		({ above }) =>
		({ fresh, control }) => {
			if (control.requests === 0) return noData;
			if (fresh.errors === 0) return firesAbove(0, above);
			const ratio = (fresh.errors * control.requests) / (control.errors * fresh.requests);
			return { ...firesAbove(ratio, above * (1 + 1e-9)), value: ratio };
		}
};
