import { expect, it } from 'vitest';
import { checkSuccesses } from '../../../../src/lib/stats/experiments/check-successes.ts';
import { StatsError } from '../../../../src/lib/stats/stats-error.ts';

it('checkSuccesses(caller, successes, n) wants whole counts, and no more successes than trials', () => {
	expect(() => checkSuccesses('rate', 0, 1)).not.toThrow();
	expect(() => checkSuccesses('rate', 1, 1)).not.toThrow();
	for (const [successes, n] of [
		[2, 1],
		[0, 0],
		[-1, 5],
		[0.5, 5],
		[1, NaN]
	] as const) {
		expect(() => checkSuccesses('rate', successes, n)).toThrow(StatsError);
	}
});
