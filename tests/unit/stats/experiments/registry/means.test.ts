import { expect, it } from 'vitest';
import { means } from '../../../../../src/lib/stats/experiments/registry/means.ts';

it('means reads as a sentence with its numbers', () => {
	const values = { sd: 10, effect: 1, alpha: 0.05, power: 0.8 };
	const result = means.compute(values);
	expect(result).toMatchObject({ perArm: 1571, total: 3142 });
	expect(means.reading(values, result)).toBe(
		'With 1,571 rows in each arm, a difference of 1 is seen in 80 % of experiments.'
	);
});
