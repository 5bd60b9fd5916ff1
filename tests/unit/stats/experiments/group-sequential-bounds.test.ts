import { describe, expect, it } from 'vitest';
import { groupSequentialBounds } from '../../../../src/lib/stats/experiments/group-sequential-bounds.ts';
import { StatsError } from '../../../../src/lib/stats/stats-error.ts';

describe('groupSequentialBounds({ looks, alpha, design })', () => {
	it('gives the classical constants of five looks', () => {
		const pocock = groupSequentialBounds({ looks: 5, design: 'pocock' });
		expect(new Set(pocock.z).size).toBe(1);
		expect(pocock.z[0]).toBeCloseTo(2.41317622, 8);
		expect(pocock.nominalAlpha[0]).toBeCloseTo(0.0158141716, 9);
		const { z } = groupSequentialBounds({ looks: 5, design: 'obrien-fleming' });
		expect(z[4]).toBeCloseTo(2.0400731748, 8);
		expect(z[0]).toBeCloseTo(2.0400731748 * Math.sqrt(5), 8);
	});

	it('is the plain test with one look, and answers for alphas next to 0 and 1', () => {
		expect(groupSequentialBounds({ looks: 1, design: 'pocock' }).z[0]).toBeCloseTo(1.95996398, 8);
		const rare = groupSequentialBounds({ looks: 3, alpha: 1e-300, design: 'pocock' });
		expect(rare.z[0]).toBeCloseTo(37.1, 1);
		const common = groupSequentialBounds({ looks: 3, alpha: 0.9999, design: 'obrien-fleming' });
		expect(common.z[2]).toBeLessThan(0.1);
	});

	it('refuses looks, alphas and designs that are none', () => {
		for (const looks of [0, 1.5, 51, NaN]) {
			expect(() => groupSequentialBounds({ looks, design: 'pocock' })).toThrow(StatsError);
		}
		expect(() => groupSequentialBounds({ looks: 2, alpha: 1, design: 'pocock' })).toThrow(
			StatsError
		);
		expect(() => groupSequentialBounds({ looks: 2, design: 'haybittle' as 'pocock' })).toThrow(
			StatsError
		);
	});
});
