import { expect, test } from 'vitest';
import {
	hoursOfWeek,
	weeklyRhythm
} from '../../../../../src/lib/simulation/drift/stream/weekly-rhythm.ts';
import { mean, populationVariance } from '../../../../../src/lib/stats/index.ts';

test('a week of hours with mean 0 and variance 1', () => {
	expect(weeklyRhythm).toHaveLength(hoursOfWeek);
	expect(mean(weeklyRhythm)).toBeCloseTo(0, 12);
	expect(populationVariance(weeklyRhythm)).toBeCloseTo(1, 12);
});

test('working days are alike, afternoons above nights, weekends below', () => {
	expect([...weeklyRhythm.subarray(24, 48)]).toEqual([...weeklyRhythm.subarray(0, 24)]);
	expect(weeklyRhythm[14]).toBeGreaterThan(weeklyRhythm[2] as number);
	expect(mean(weeklyRhythm.subarray(120))).toBeLessThan(mean(weeklyRhythm.subarray(0, 120)));
});
