import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fairnessBalance } from '../../../../src/lib/simulation/metrics/fairness-balance.ts';
import {
	fairnessGroups,
	fairnessRates
} from '../../../../src/lib/simulation/metrics/fairness-group.ts';

const groups = { first: fairnessGroups.larger, second: fairnessGroups.smaller };

test('fairnessBalance makes the one rate equal, and leaves another unequal', () => {
	const rates = ['selection', 'falsePositive', 'falseNegative'] as const;
	fc.assert(
		fc.property(fc.double({ min: 0.2, max: 0.8, noNaN: true }), (threshold) => {
			const first = fairnessRates(groups.first, threshold);
			for (const of of rates) {
				const second = fairnessRates(groups.second, fairnessBalance(groups, of, threshold));
				expect(second[of]).toBeCloseTo(first[of], 9);
				const gaps = rates.map((rate) => Math.abs(second[rate] - first[rate]));
				expect(Math.max(...gaps)).toBeGreaterThan(0.002);
			}
		})
	);
});

test('fairnessBalance of a group with itself is its own threshold', () => {
	const same = { first: fairnessGroups.larger, second: fairnessGroups.larger };
	expect(fairnessBalance(same, 'falsePositive', 0.4)).toBeCloseTo(0.4, 9);
});
