import { expect, it } from 'vitest';
import { dunnettCritical } from '../../../../src/lib/stats/experiments/dunnett-critical.ts';
import { StatsError } from '../../../../src/lib/stats/stats-error.ts';

it('dunnettCritical(family) is what the tables of 1955 and 1964 print for many rows', () => {
	const bounds = (alternative: 'two-sided' | 'one-sided') =>
		[1, 2, 3, 4, 5].map((comparisons) =>
			Number(dunnettCritical({ comparisons, alternative }).critical.toFixed(2))
		);
	expect(bounds('two-sided')).toEqual([1.96, 2.21, 2.35, 2.44, 2.51]);
	expect(bounds('one-sided')).toEqual([1.64, 1.92, 2.06, 2.16, 2.23]);
});

it('dunnettCritical(family) refuses what is no family', () => {
	const two = { comparisons: 2 };
	expect(() => dunnettCritical({ comparisons: 0 })).toThrow(StatsError);
	expect(() => dunnettCritical({ comparisons: 101 })).toThrow(StatsError);
	expect(() => dunnettCritical({ ...two, ratio: 1000 })).toThrow(StatsError);
	expect(() => dunnettCritical({ ...two, alpha: 1 })).toThrow(StatsError);
	expect(() => dunnettCritical({ ...two, alternative: 'less' as 'one-sided' })).toThrow(StatsError);
});
