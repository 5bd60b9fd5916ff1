import { expect, it } from 'vitest';
import { sampleSizeForPrecision } from '../../../../src/lib/stats/experiments/sample-size-for-precision.ts';
import { StatsError } from '../../../../src/lib/stats/stats-error.ts';

it('sampleSizeForPrecision(plan) is (z sd / margin)^2 for a single sample', () => {
	const size = sampleSizeForPrecision({ sd: 1, margin: 0.1 });
	expect(size.perArm).toEqual([385]);
	expect(size.total).toBe(385);
	expect(size.exactPerArm).toBeCloseTo(384.14588206941244, 10);
	const sd = Math.sqrt(0.05 * 0.95);
	expect(sampleSizeForPrecision({ sd, margin: 0.005 }).total).toBe(7299);
});

it('sampleSizeForPrecision(plan) refuses a margin of 0', () => {
	expect(() => sampleSizeForPrecision({ sd: 1, margin: 0 })).toThrow(StatsError);
	expect(() => sampleSizeForPrecision({ sd: 1, margin: 1e-200 })).toThrow(StatsError);
});
