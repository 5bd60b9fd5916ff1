import { expect, it } from 'vitest';
import {
	drawFairnessPeople,
	fairnessBalance,
	fairnessGroups,
	fairnessRates,
	fairnessReading
} from '../../../src/lib/simulation/metrics/index.ts';
import { printed, wordsOf } from './lesson-says.ts';

const words = wordsOf('model-card');
const { larger, smaller } = fairnessGroups;
const [one, other] = [fairnessRates(larger, 0.5), fairnessRates(smaller, 0.5)];
const percent = (share: number) => `${printed(100 * share)} %`;

it('one threshold of 50 %: selection, misses and false positives of both groups', () => {
	expect(words).toContain(
		`selects ${percent(one.selection)} of the larger and ${percent(other.selection)} of the smaller`
	);
	expect(words).toContain(
		`misses ${percent(one.falseNegative)} and ${percent(other.falseNegative)}`
	);
	expect(words).toContain(
		`unsuited it selects ${percent(one.falsePositive)} and ${percent(other.falsePositive)}`
	);
	expect(words).toContain(`ratio is ${printed(other.selection / one.selection, 2)}`);
	const people = [
		drawFairnessPeople(larger, 'larger 21', 2000),
		drawFairnessPeople(smaller, 'smaller 21', 200)
	] as const;
	expect(words).toContain(`give ${printed(fairnessReading(people, [0.5, 0.5]).ratio, 2)}`);
});

it('three kinds of equality need three thresholds', () => {
	const groups = { first: larger, second: smaller };
	const at = (['selection', 'falsePositive', 'falseNegative'] as const).map((of) =>
		fairnessBalance(groups, of, 0.5)
	);
	expect(at.map((share) => printed(100 * share, 1))).toEqual(['33.2', '34.4', '37.0']);
	expect(words).toContain('33.2, 34.4 and 37.0 %');
});

it.each([
	[60, '−9 to 36'],
	[200, '15 to 39']
])('with %d people the interval of the misses runs from %s', (people, range) => {
	const { gaps } = fairnessReading(
		[
			drawFairnessPeople(larger, 'larger 21', 2000),
			drawFairnessPeople(smaller, 'smaller 21', people)
		],
		[0.5, 0.5]
	);
	const [low = 0, high = 0] = gaps[2]?.interval ?? [];
	expect(`${printed(100 * low)} to ${printed(100 * high)}`).toBe(range);
	expect(words).toContain(`runs from ${range}`);
});
