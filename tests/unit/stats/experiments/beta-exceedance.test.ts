import { describe, expect, it } from 'vitest';
import { betaExceedance } from '../../../../src/lib/stats/experiments/beta-exceedance.ts';

describe('betaExceedance(x, y)', () => {
	it('is one half and one sixth for two uniform numbers', () => {
		const { chance, excess } = betaExceedance([1, 1], [1, 1]);
		expect(chance).toBeCloseTo(0.5, 15);
		expect(excess).toBeCloseTo(1 / 6, 15);
	});

	it('keeps the digits of tiny chances, whichever is narrower', () => {
		const { chance, excess } = betaExceedance([101, 901], [301, 701]);
		expect(chance / 2.8064250359487567e-30).toBeCloseTo(1, 12);
		expect(excess / 4.428503549639897e-33).toBeCloseTo(1, 12);
		expect(betaExceedance([701, 301], [901, 101]).chance / chance).toBeCloseTo(1, 12);
	});

	it('answers for mirrored shapes, of which neither is the narrower one', () => {
		const { chance } = betaExceedance([3, 21], [21, 3]);
		expect(chance / 7.838652213791415e-9).toBeCloseTo(1, 12);
	});

	it('is 0 where nothing is left', () => {
		expect(betaExceedance([1, 1e9], [1e9, 1])).toEqual({ chance: 0, excess: 0 });
	});
});
