import { splitTest } from '../../split-test.ts';
import { firesAtMost, noData, type GuardEntry, type GuardOf } from './guard-entry.ts';

/**
 * One-sided test that the new model fails more often than the control. Of all the errors of both, how
 * likely are so many on the new model's side if each falls there by its share of the requests? Exact
 * for rare errors, where the z test is not.
 */
export const twoProportion = {
	kind: 'two-proportion',
	name: 'Two proportions',
	description:
		'Fires when so many more errors than the control’s would be that unlikely by chance.',
	reads: ['control'],
	worse: 'below',
	line: ({ alpha }) => alpha,
	start:
		({ alpha }) =>
		({ fresh, control }) => {
			if (control.requests === 0) return noData;
			const share = fresh.requests / (fresh.requests + control.requests);
			return firesAtMost(splitTest(fresh.errors, control.errors, share), alpha);
		}
} satisfies GuardEntry<GuardOf<'two-proportion'>>;
