import { describe, expect, it } from 'vitest';
import { alphaSpendingBounds } from '../../../../src/lib/stats/experiments/alpha-spending-bounds.ts';
import { StatsError } from '../../../../src/lib/stats/stats-error.ts';

describe('alphaSpendingBounds({ information, alpha, spending })', () => {
	it('agrees with rpact at five equal looks', () => {
		const information = [0.2, 0.4, 0.6, 0.8, 1];
		const { z } = alphaSpendingBounds({ information, spending: 'obrien-fleming' });
		const expected = [4.87688494879, 3.35701192234, 2.68028006441, 2.28981676773, 2.03103204345];
		expect(z).toEqual(expected.map((bound) => expect.closeTo(bound, 8)));
	});

	it('spends all of alpha by the end', () => {
		const { alphaSpent } = alphaSpendingBounds({
			information: [0.1, 0.6, 1],
			alpha: 0.01,
			spending: 'pocock'
		});
		expect(alphaSpent[2]).toBeCloseTo(0.01, 15);
	});

	it('never stops at a look that has next to nothing to spend', () => {
		const early = alphaSpendingBounds({ information: [1e-4, 1], spending: 'obrien-fleming' });
		expect(early.z[0]).toBe(Infinity);
		expect(early.nominalAlpha[0]).toBe(0);
		expect(early.z[1]).toBeCloseTo(1.959964, 6);
	});

	it('refuses information that does not rise, and looks that nearly coincide', () => {
		const bounds = (information: number[]) =>
			alphaSpendingBounds({ information, spending: 'pocock' });
		expect(() => bounds([0.5, 0.4])).toThrow(StatsError);
		expect(() => bounds([])).toThrow(StatsError);
		expect(() => bounds([0.5, 0.5 + 1e-16 * 2, 1])).toThrow(StatsError);
	});
});
