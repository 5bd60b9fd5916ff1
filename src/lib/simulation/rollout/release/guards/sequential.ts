import { alwaysValidTest } from '../../../../stats/index.ts';
import { firesAtMost, noData, type GuardEntry, type GuardOf } from './guard-entry.ts';

/** The old model's error rate as known before the release is never taken for less. */
const leastRate = 1e-4;

/**
 * Always-valid test of all errors so far: one may look after every window and alpha still holds. Its
 * spread and the effect that it expects, a doubling, come from the old model's rate before the release.
 */
export const sequential: GuardEntry<GuardOf<'sequential'>> = {
	kind: 'sequential',
	name: 'Sequential test',
	description:
		'Fires when the errors of the whole release tell against the new model, by a test that allows a look after every window.',
	reads: ['control'],
	worse: 'below',
	line: ({ alpha }) => alpha,
	start({ alpha }, world) {
		const rate = Math.min(0.5, Math.max(leastRate, world.old.errorRate));
		const test = alwaysValidTest({ sd: Math.sqrt(rate * (1 - rate)), tau: rate, alpha });
		let smallest = 1;
		return ({ span }) => {
			const fresh = span('fresh', Infinity, 0);
			const control = span('control', Infinity, 0);
			if (control.requests === 0) return noData;
			const n = Math.floor(2 / (1 / fresh.requests + 1 / control.requests));
			const difference = fresh.errors / fresh.requests - control.errors / control.requests;
			// A look may be left out without harm: those that speak for the new model are.
			if (difference > 0) smallest = test.update(difference, n).pValue;
			return firesAtMost(smallest, alpha);
		};
	}
};
