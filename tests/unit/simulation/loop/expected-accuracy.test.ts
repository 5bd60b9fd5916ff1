import { expect, test } from 'vitest';
import { expectedAccuracy } from '../../../../src/lib/simulation/loop/index.ts';

test('expectedAccuracy(cut, mean) is 93 % where the cut is right', () => {
	expect(expectedAccuracy(0, 0)).toBeCloseTo(0.93, 15);
	expect(expectedAccuracy(1.7, 1.7)).toBeCloseTo(0.93, 15);
});

test('expectedAccuracy(cut, mean) loses 0.86 of the share of a normal curve between the two', () => {
	// Φ(1) − ½ = 0.341344746068542948… (Abramowitz & Stegun 26.2)
	expect(expectedAccuracy(0, 1)).toBeCloseTo(0.93 - 0.86 * 0.3413447460685429, 14);
	expect(expectedAccuracy(1, 0)).toBeCloseTo(expectedAccuracy(0, 1), 15);
});

test('expectedAccuracy(cut, mean) ends at a coin toss, since half the answers are still right', () => {
	expect(expectedAccuracy(0, 40)).toBeCloseTo(0.5, 14);
});
