import { describe, expect, it } from 'vitest';
import { quantile, quantileOfType, StatsError } from '../../../../src/lib/stats/index.ts';

const x = [15, 20, 35, 40, 50];

describe('quantileOfType', () => {
	it("quantileOfType(x, p, type) gives R's nine answers to one question", () => {
		const answers = ([1, 2, 3, 4, 5, 6, 7, 8, 9] as const).map((type) =>
			quantileOfType(x, 0.4, type)
		);
		const expected = [20, 27.5, 20, 20, 27.5, 26, 29, 27, 27.125];
		answers.forEach((value, k) => expect(value).toBeCloseTo(expected[k] ?? NaN, 12));
	});

	it('quantileOfType(x, p, 7) is quantile(x, p)', () => {
		quantile(x, [0, 0.3, 1]).forEach((value, k) =>
			expect(quantileOfType(x, [0, 0.3, 1], 7)[k]).toBeCloseTo(value, 12)
		);
	});

	it('quantileOfType(x, p, type) refuses a tenth type', () => {
		expect(() => quantileOfType(x, 0.5, 10 as never)).toThrow(StatsError);
		expect(() => quantileOfType(x, 1.5, 1)).toThrow('from 0 to 1');
	});
});
