import { describe, expect, it } from 'vitest';
import { deviancePart } from '../../../../src/lib/stats/special/deviance-part.ts';

describe('deviancePart', () => {
	it('is 0 when what came is what was expected', () => {
		expect(deviancePart(7, 7)).toBe(0);
	});
	it('is the formula written out where that does not cancel', () => {
		for (const [x, expected] of [
			[5, 20],
			[1, 2.9],
			[1, 3.1],
			[40, 10]
		] as const) {
			expect(deviancePart(x, expected)).toBeCloseTo(x * Math.log(x / expected) + expected - x, 12);
		}
	});
	it('keeps its digits next to what was expected', () => {
		const distance = 1e-3;
		expect(deviancePart(1e6 + distance, 1e6) / (distance ** 2 / 2e6)).toBeCloseTo(1, 6);
	});
	it('ends where the numbers do', () => {
		expect(deviancePart(Infinity, Infinity)).toBeNaN();
		expect(deviancePart(0, 0)).toBeNaN();
	});
});
