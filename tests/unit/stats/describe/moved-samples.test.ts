import { expect, it } from 'vitest';
import { movedSamples } from '../../../../src/lib/stats/describe/moved-samples.ts';

it('movedSamples(...samples) counts from the first value and leaves the samples alone', () => {
	const a = Float64Array.of(1e9 + 1, 1e9 + 2);
	const { samples, unit } = movedSamples(a, Float64Array.of(1e9));
	expect(samples.map((sample) => [...sample])).toEqual([[0, 1], [-1]]);
	expect(unit).toBe(1);
	expect(a[0]).toBe(1e9 + 1);
});

it('movedSamples(...samples) takes another unit where squares would not fit', () => {
	for (const size of [1e300, 1e-300]) {
		const { samples, unit } = movedSamples(Float64Array.of(size, 3 * size));
		expect(Number(samples[0]?.[1]) * unit).toBeCloseTo(2 * size, 15);
		expect(unit).not.toBe(1);
	}
});
