import { describe, expect, it } from 'vitest';
import { chancesByLook, errorRate } from '../../../../src/lib/stats/experiments/chances-by-look.ts';

describe('chancesByLook(looks, drift)', () => {
	it('agrees with rpact at two looks', () => {
		const looks = { upper: [2, 2.2], lower: [-2, -2.2], information: [0.4, 1] };
		const { upper, lower } = chancesByLook(looks);
		expect(upper[0]).toBeCloseTo(0.0227501319482, 12);
		expect(upper[1]).toBeCloseTo(0.00954605404021, 9);
		expect(lower).toEqual(upper.map((chance) => expect.closeTo(chance, 15)));
	});
});

describe('errorRate(z, information)', () => {
	it('adds up both sides of all looks', () => {
		expect(errorRate([1.959963984540054, 1.959963984540054], [0.5, 1])).toBeCloseTo(
			0.083117803354518,
			13
		);
	});
});
