import { describe, expect, it } from 'vitest';
import { checkRates } from '../../../../src/lib/stats/experiments/check-rates.ts';
import { StatsError } from '../../../../src/lib/stats/stats-error.ts';

describe('checkRates(caller, rates)', () => {
	it('takes rates from 0 to 1', () => {
		expect(() => checkRates('f', [0, 0.5, 1])).not.toThrow();
	});

	it.each([[[]], [[1.1]], [[-0.1]], [[NaN]], [null]])('refuses %j', (rates) => {
		expect(() => checkRates('f', rates as number[])).toThrow(StatsError);
	});
});
