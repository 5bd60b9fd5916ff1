import { expect, it } from 'vitest';
import { severalVariants } from '../../../../../src/lib/stats/experiments/registry/several-variants.ts';

it('severalVariants reads as a sentence with its numbers', () => {
	const values = {
		baseline: 0.1,
		effect: 0.02,
		variants: 3,
		dailyUnits: 1000,
		share: 1,
		alpha: 0.05,
		power: 0.8
	};
	const result = severalVariants.compute(values);
	expect(result).toMatchObject({ perArm: 4652, days: 14, fullWeeks: 2 });
	expect(severalVariants.reading(values, result)).toBe(
		'3 arms of 4,652 rows take 14 days: run 2 full weeks.'
	);
});
