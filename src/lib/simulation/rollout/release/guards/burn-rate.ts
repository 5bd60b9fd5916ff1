import { burnRate as burnOf } from '../../../../stats/index.ts';
import type { ArmSums } from '../tally.ts';
import { firesAbove, noData, type GuardEntry, type GuardOf } from './guard-entry.ts';

/** The new model's error budget burns too fast over a long window and, still, over a short one. */
export const burnRate: GuardEntry<GuardOf<'burn-rate'>> = {
	kind: 'burn-rate',
	name: 'Burn rate',
	description:
		'Fires when the error budget burns so many times too fast over a long window and over a short one.',
	reads: [],
	worse: 'above',
	line: ({ burn }) => burn,
	start({ objective, burn, longMinutes, shortMinutes }) {
		const speed = ({ errors, requests }: ArmSums) =>
			burnOf({ errorRate: errors / requests, objective });
		return ({ span }) => {
			const short = span('fresh', shortMinutes, 0);
			if (short.requests === 0) return noData;
			const long = span('fresh', longMinutes, 0);
			// 1 - 0.9 is a bit less than 0.1: what burns at the line must not fire for that.
			const value = Math.min(speed(long), speed(short));
			return { ...firesAbove(value, burn * (1 + 1e-9)), value };
		};
	}
};
