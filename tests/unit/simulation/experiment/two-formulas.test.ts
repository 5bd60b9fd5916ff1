import fc from 'fast-check';
import { expect, test } from 'vitest';
import { twoFormulas } from '../../../../src/lib/simulation/experiment/two-formulas.ts';

test('twoFormulas: from 5 % to 5.5 % the sheet says 7,299, two arms need 29,826 each', () => {
	const plan = twoFormulas(0.05, 0.005);
	expect(Math.ceil(plan.sheet)).toBe(7299);
	expect(Math.ceil(plan.perArm)).toBe(29_826);
	expect(plan.powerPerArm).toBeCloseTo(0.2834, 4);
	expect(plan.powerSplit).toBeCloseTo(0.1652, 4);
});

test('twoFormulas: what the sheet’s size buys depends on neither baseline nor effect', () => {
	fc.assert(
		fc.property(
			fc.double({ min: 0.01, max: 0.9, noNaN: true }),
			fc.double({ min: 0.0005, max: 0.05, noNaN: true }),
			(baseline, effect) => {
				const plan = twoFormulas(baseline, effect);
				expect(plan.powerPerArm).toBeCloseTo(0.28337, 4);
				expect(plan.powerSplit).toBeCloseTo(0.16519, 4);
				expect(plan.perArm / plan.sheet).toBeCloseTo(4.0864, 4);
				expect(plan.powerAt(plan.perArm)).toBeCloseTo(0.8, 4);
			}
		)
	);
});
