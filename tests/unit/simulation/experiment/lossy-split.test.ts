import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lossySplit } from '../../../../src/lib/simulation/experiment/lossy-split.ts';
import { chiSquared } from '../../../../src/lib/stats/index.ts';

test('lossySplit: Microsoft’s 821,588 against 815,482 is no 50 : 50 split', () => {
	const lost = 1 - 815_482 / 821_588;
	const split = lossySplit({ dealt: [821_588, 821_588], lost, rate: 0.05 });
	expect(split.b).toBe(815_482);
	expect(split.splitP).toBeCloseTo(1.8218e-6, 9);
	expect(split.mismatch).toBe(true);
});

test('lossySplit: nothing lost, nothing seen, however the halves were dealt', () => {
	const split = lossySplit({ dealt: [50_100, 49_900], lost: 0, rate: 0.05 });
	expect(split).toMatchObject({ a: 50_100, b: 49_900, mismatch: false });
	expect(split.rateB).toBe(split.rateA);
	expect(split.liftP).toBeGreaterThan(0.99);
});

test('lossySplit: p is that of (a - b)^2 / (a + b), and the lift is 1 / (1 - lost)', () => {
	const side = fc.integer({ min: 1000, max: 1_000_000 });
	const loss = fc.double({ min: 0, max: 0.05, noNaN: true });
	fc.assert(
		fc.property(side, side, loss, (meantA, meantB, lost) => {
			const { a, b, splitP, rateA, rateB } = lossySplit({
				dealt: [meantA, meantB],
				lost,
				rate: 0.05
			});
			const statistic = ((a - b) * (a - b)) / (a + b);
			expect(splitP).toBeCloseTo(chiSquared(1).sf(statistic), 9);
			expect(rateB / rateA).toBeCloseTo(meantB / b, 9);
		})
	);
});
