import { firesAtMost, noData, type GuardEntry, type GuardOf } from './guard-entry.ts';
import { worseConversion } from './worse-conversion.ts';

/** Conversion below the control's, in a window that is as old as the label needs to come. */
export const business: GuardEntry<GuardOf<'business'>> = {
	kind: 'business',
	name: 'Business metric',
	description:
		'Fires when the new model converts less than the control, by a test on a window old enough for its conversions to be known.',
	reads: ['control', 'conversions'],
	worse: 'below',
	line: ({ alpha }) => alpha,
	start:
		({ alpha, delayHours, windowMinutes, atLeast }) =>
		({ span }) => {
			const delay = delayHours * 60;
			const fresh = span('fresh', delay + windowMinutes, delay);
			const control = span('control', delay + windowMinutes, delay);
			const answered = fresh.requests - fresh.copies;
			if (answered < Math.max(1, atLeast) || control.requests === 0) return noData;
			return firesAtMost(worseConversion(fresh, control), alpha);
		}
};
