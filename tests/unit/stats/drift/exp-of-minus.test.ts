import { expect, it } from 'vitest';
import { expOfMinus } from '../../../../src/lib/stats/drift/exp-of-minus.ts';

it('expOfMinus(x) is e to the power of minus x, down to the last normal number', () => {
	for (let i = 0; i <= 70_000; i++) {
		const x = i / 100;
		expect(Math.abs(expOfMinus(x) / Math.exp(-x) - 1)).toBeLessThan(6e-16);
	}
});

it('expOfMinus(x) is 1 at 0 and 0 where there is nothing smaller', () => {
	expect([0, 760, 1e300, Infinity].map(expOfMinus)).toEqual([1, 0, 0, 0]);
	expect(expOfMinus(NaN)).toBeNaN();
});
