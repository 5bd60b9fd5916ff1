import { describe, expect, it } from 'vitest';
import type { BetaShapes } from '../../../../src/lib/stats/experiments/beta-exceedance.ts';
import { checkPrior } from '../../../../src/lib/stats/experiments/check-prior.ts';
import { StatsError } from '../../../../src/lib/stats/stats-error.ts';

describe('checkPrior(caller, prior)', () => {
	it('takes two shapes', () => {
		expect(() => checkPrior('f', [0.5, 1e9])).not.toThrow();
	});

	it.each([[[1]], [[1, 0]], [[1, 2, 3]], [[NaN, 1]], [[0.01, 1]], [null]])(
		'refuses %j',
		(prior) => {
			expect(() => checkPrior('f', prior as unknown as BetaShapes)).toThrow(StatsError);
		}
	);
});
