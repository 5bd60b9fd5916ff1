import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cheapestThreshold } from '../../../../src/lib/simulation/metrics/cheapest-threshold.ts';
import { thresholdReading } from '../../../../src/lib/simulation/metrics/threshold-reading.ts';

test('no other threshold is cheaper than the cheapest', () => {
	const worlds = fc.record({
		prevalence: fc.double({ min: 0.01, max: 0.6, noNaN: true }),
		separation: fc.double({ min: 0.8, max: 4, noNaN: true }),
		missCost: fc.double({ min: 0.5, max: 100, noNaN: true }),
		off: fc.double({ min: -2, max: 2, noNaN: true })
	});
	fc.assert(
		fc.property(worlds, ({ off, ...world }) => {
			const best = cheapestThreshold(world);
			const at = (threshold: number) => thresholdReading({ ...world, rows: 1e8, threshold }).cost;
			expect(at(best)).toBeLessThanOrEqual(at(best + off) + 2 * (1 + world.missCost));
		}),
		{ seed: 14, numRuns: 300 }
	);
});

test('with even odds and equal costs it stands halfway', () => {
	const at = cheapestThreshold({ separation: 2, prevalence: 0.5, missCost: 1 });
	expect(at).toBeCloseTo(1, 12);
});
