import { expect, test } from 'vitest';
import {
	drawFairnessPeople,
	fairnessGroups,
	fairnessRates
} from '../../../../src/lib/simulation/metrics/fairness-group.ts';

const people = drawFairnessPeople(fairnessGroups.smaller, 1, 40_000);
const share = (
	of: (score: number, suited: number) => boolean,
	among: (suited: number) => boolean
) => {
	const rows = Array.from(people.scores, (score, i) => [score, people.suited[i] ?? 0] as const);
	const base = rows.filter(([, suited]) => among(suited));
	return base.filter(([score, suited]) => of(score, suited)).length / base.length;
};

test.each([0.3, 0.5, 0.7])('fairnessRates at %d is what happens to 40,000 people', (threshold) => {
	const rates = fairnessRates(fairnessGroups.smaller, threshold);
	const isSelected = (score: number) => score >= threshold;
	expect(share(isSelected, () => true)).toBeCloseTo(rates.selection, 1.7);
	expect(share(isSelected, (suited) => suited === 0)).toBeCloseTo(rates.falsePositive, 1.7);
	expect(
		share(
			(score) => !isSelected(score),
			(suited) => suited === 1
		)
	).toBeCloseTo(rates.falseNegative, 1.7);
});

test('drawFairnessPeople is calibrated: of those who score about 30 %, 30 % are suited', () => {
	const near = Array.from(people.scores.keys()).filter(
		(i) => Math.abs((people.scores[i] ?? 0) - 0.3) < 0.03
	);
	const suited = near.filter((i) => people.suited[i] === 1).length;
	expect(Math.abs(suited / near.length - 0.3)).toBeLessThan(0.03);
});
