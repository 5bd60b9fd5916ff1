import { expect, it } from 'vitest';
import { sampleRatio } from '../../../../../src/lib/stats/experiments/registry/sample-ratio.ts';

it('sampleRatio reads as a sentence with its numbers', () => {
	const values = { rowsA: 5300, rowsB: 4700, shareA: 0.5, threshold: 0.001 };
	const result = sampleRatio.compute(values);
	expect(result).toMatchObject({ statistic: 36 });
	expect(sampleRatio.reading(values, result)).toBe(
		'p = 2.0 × 10⁻⁹ is below 0.001: the split is broken, and no result of this experiment can be trusted.'
	);
});
