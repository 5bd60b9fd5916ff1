import { describe, expect, it } from 'vitest';
import { goodnessOfFitTest, StatsError } from '../../../../src/lib/stats/index.ts';

describe('goodnessOfFitTest', () => {
	it("goodnessOfFitTest(observedCounts, probabilities) is Pearson's sum", () => {
		const { statistic, df, expected } = goodnessOfFitTest([30, 20, 50], [0.25, 0.25, 0.5]);
		expect([statistic, df, expected]).toEqual([2, 2, [25, 25, 50]]);
	});

	it('goodnessOfFitTest(observedCounts, probabilities) is certain of what should never happen', () => {
		expect(goodnessOfFitTest([1, 9], [0, 1])).toMatchObject({ statistic: Infinity, pValue: 0 });
	});

	it('goodnessOfFitTest(observedCounts, probabilities) wants probabilities that sum to 1', () => {
		expect(() => goodnessOfFitTest([1, 2], [0.5, 0.6])).toThrow('sum to 1');
		expect(() => goodnessOfFitTest([1, 2.5], [0.5, 0.5])).toThrow(StatsError);
	});
});
