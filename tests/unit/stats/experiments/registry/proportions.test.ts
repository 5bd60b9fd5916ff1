import { expect, it } from 'vitest';
import { proportions } from '../../../../../src/lib/stats/experiments/registry/proportions.ts';

it('proportions reads as a sentence with its numbers', () => {
	const values = { baseline: 0.05, effect: 0.005, alpha: 0.05, power: 0.8 };
	const result = proportions.compute(values);
	expect(result).toMatchObject({ perArm: 31234, total: 62468 });
	expect(proportions.reading(values, result)).toBe(
		'With 31,234 rows in each arm, a move from 5 % to 5.5 % is seen in 80 % of experiments.'
	);
});
