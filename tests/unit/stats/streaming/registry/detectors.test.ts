import { describe, expect, it } from 'vitest';
import {
	adwinDetector,
	ddmDetector,
	pageHinkleyDetector
} from '../../../../../src/lib/stats/streaming/registry/detectors.ts';

describe('the detectors of river', () => {
	it('pageHinkleyDetector.reading(verdict, state) names the sums and the mean', () => {
		const state = { n: 40, mean: -1.5, increase: 12, decrease: 0 };
		expect(pageHinkleyDetector.reading('stable', state)).toBe(
			'The sums stand 12.000 above their lowest and 0.000 below their highest point: no change of the mean, −1.500 over 40 values.'
		);
	});

	it('ddmDetector.reading(verdict, state) tells a warning from a drift', () => {
		const state = { n: 50, p: 0.3, pMin: 0.1, sMin: 0.04 };
		expect(ddmDetector.reading('warning', state)).toMatch(
			/far enough to warn above its best, 0.100/
		);
		expect(ddmDetector.reading('drift', state)).toMatch(/too far above its best/);
		const early = { n: 5, p: 0.2, pMin: Infinity, sMin: Infinity };
		expect(ddmDetector.reading('stable', early)).toMatch(/too few to judge yet/);
	});

	it('adwinDetector.reading(verdict, state) says what is kept', () => {
		const state = { width: 64, mean: 2, variance: 1, buckets: 9 };
		expect(adwinDetector.reading('drift', state)).toMatch(/the last 64 have a mean of 2.000/);
		expect(adwinDetector.reading('stable', state)).toMatch(/64 values have one mean, 2.000/);
	});
});
