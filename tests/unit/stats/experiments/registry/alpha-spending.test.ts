import { expect, it } from 'vitest';
import { alphaSpending } from '../../../../../src/lib/stats/experiments/registry/alpha-spending.ts';

it('alphaSpending reads as a sentence with its looks', () => {
	const values = { firstLook: 0.3, secondLook: 0.7, alpha: 0.05 };
	const result = alphaSpending.compute(values);
	expect(result.alphaSpent).toHaveLength(3);
	expect(alphaSpending.reading(values, result)).toBe(
		'With looks at 30 % and 70 % of the rows, the last one still needs p below 0.045.'
	);
});
