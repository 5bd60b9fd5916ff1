import { describe, expect, it } from 'vitest';
import { sumOfDeviations } from '../../../../src/lib/stats/describe/sum-of-deviations.ts';

describe('sumOfDeviations', () => {
	it.each([1, 3, 4, 5, 11])('adds all of %d values', (n) => {
		const values = Array.from({ length: n }, (_, i) => i + 1);
		expect(sumOfDeviations(values, 0)).toBe((n * (n + 1)) / 2);
		expect(sumOfDeviations(values, 1)).toBe((n * (n - 1)) / 2);
	});
});
