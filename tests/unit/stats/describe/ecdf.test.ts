import { describe, expect, it } from 'vitest';
import { ecdf, StatsError } from '../../../../src/lib/stats/index.ts';

describe('ecdf', () => {
	const share = ecdf([3, 1, 3, 2]);
	it('is the share of values at or below t', () => {
		expect([0.9, 1, 2.5, 3, 9].map(share)).toEqual([0, 0.25, 0.5, 1, 1]);
		expect([share(-Infinity), share(Infinity)]).toEqual([0, 1]);
	});
	it('refuses an empty sample and NaN', () => {
		expect(() => ecdf([])).toThrow(StatsError);
		expect(() => share(NaN)).toThrow(StatsError);
	});
});
