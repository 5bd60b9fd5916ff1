import { expect, test } from 'vitest';
import { retrainingRules as rules } from '../../../../src/lib/simulation/retraining/retraining-rules.ts';
import {
	courseAt,
	isFaulty,
	twoYears
} from '../../../../src/lib/simulation/retraining/two-years.ts';
import { mean } from '../../../../src/lib/stats/index.ts';

const world = twoYears(18);
const dayOf = (values: Float64Array, day: number) => {
	const at = (day + rules.warmUp) * rules.rowsPerDay;
	return values.subarray(at, at + rules.rowsPerDay);
};

test('twoYears gives the same rows for the same seed', () => {
	expect(twoYears(18).first.slice(0, 50)).toEqual(world.first.slice(0, 50));
	expect(twoYears(19).first.slice(0, 50)).not.toEqual(world.first.slice(0, 50));
});

test('courseAt: inputs and rule creep together for a year, then the rule alone', () => {
	expect(courseAt(-5)).toEqual({ centre: 0, rule: 0, second: 0 });
	expect(courseAt(365).rule).toBeCloseTo(courseAt(365).centre, 12);
	expect(courseAt(600).centre).toBeCloseTo(courseAt(365).centre, 12);
	expect(courseAt(470).rule - courseAt(469).rule).toBeGreaterThan(0.4);
	expect(courseAt(330).second).toBe(0.8);
});

test('twoYears: means follow the course, and a fault makes the feature ten times smaller', () => {
	for (const day of [0, 200, 400, 700]) {
		expect(Math.abs(mean(dayOf(world.first, day)) - courseAt(day).centre)).toBeLessThan(0.3);
	}
	expect(isFaulty(252)).toBe(true);
	expect(Math.max(...dayOf(world.first, 252))).toBeLessThan(0.6);
});

test('twoYears: some 7 % of labels are turned, and every row is in a bin', () => {
	const turned = world.unavoidable.reduce((sum, count) => sum + count, 0) / world.labels.length;
	expect(turned).toBeCloseTo(0.07, 2);
	for (const counts of world.counts) {
		expect(counts.reduce((sum, count) => sum + count, 0)).toBe(world.labels.length);
	}
});
