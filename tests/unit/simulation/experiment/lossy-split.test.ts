import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lossySplit } from '../../../../src/lib/simulation/experiment/lossy-split.ts';
import { chiSquared } from '../../../../src/lib/stats/index.ts';

test('lossySplit: Microsoft’s 821,588 against 815,482 is no 50 : 50 split', () => {
	const split = lossySplit({ perArm: 821_588, lost: 1 - 815_482 / 821_588, rate: 0.05 });
	expect(split.b).toBe(815_482);
	expect(split.splitP).toBeCloseTo(1.8218e-6, 9);
	expect(split.mismatch).toBe(true);
});

test('lossySplit: nothing lost, nothing seen', () => {
	const split = lossySplit({ perArm: 50_000, lost: 0, rate: 0.05 });
	expect(split).toMatchObject({ a: 50_000, b: 50_000, splitP: 1, mismatch: false });
	expect(split.rateB).toBe(split.rateA);
});

test('lossySplit: p is that of (a - b)^2 / (a + b), and the lift is 1 / (1 - lost)', () => {
	fc.assert(
		fc.property(
			fc.integer({ min: 1000, max: 1_000_000 }),
			fc.double({ min: 0, max: 0.05, noNaN: true }),
			(perArm, lost) => {
				const { a, b, splitP, rateA, rateB } = lossySplit({ perArm, lost, rate: 0.05 });
				const statistic = ((a - b) * (a - b)) / (a + b);
				expect(splitP).toBeCloseTo(chiSquared(1).sf(statistic), 9);
				expect(rateB / rateA).toBeCloseTo(a / b, 9);
			}
		)
	);
});
