import { describe, expect, it } from 'vitest';
import { aucWithInterval } from '../../../../src/lib/stats/drift/auc-with-interval.ts';
import { bell, whole } from './samples.ts';

describe('aucWithInterval(reference, current)', () => {
	it('is the chance that a current score is higher, ties as half', () => {
		const { auc } = aucWithInterval(Float64Array.of(1, 2, 3), Float64Array.of(2, 4));
		expect(auc).toBeCloseTo((1.5 + 3) / 6, 15);
	});

	it('is 1 with no width where the sides do not touch', () => {
		expect(aucWithInterval(Float64Array.of(1, 2), Float64Array.of(3, 4))).toEqual({
			auc: 1,
			interval: [1, 1],
			variance: 0
		});
	});

	/** pROC 1.18.0: ci.auc(roc(side, score, direction = "<"), method = "delong"). */
	it.each([
		[bell(403, 400), bell(404, 200, 1), 0.78055, 0.742372026676247, 0.818727973323753],
		[
			whole(405, 150, 5),
			whole(406, 100, 6),
			0.5973333333333334,
			0.525418993057694,
			0.669247673608973
		],
		[
			Float64Array.of(0.2, 0.4, 0.1, 0.7, 0.05, 0.3),
			Float64Array.of(0.9, 0.65, 0.4, 0.8, 0.4, 0.95),
			0.888888888888889,
			0.698726114209358,
			1
		]
	])('has the interval that pROC gives (%#)', (before, after, expected, low, high) => {
		const { auc, interval } = aucWithInterval(before, after);
		expect(auc).toBeCloseTo(expected, 12);
		expect(interval[0]).toBeCloseTo(low, 12);
		expect(interval[1]).toBeCloseTo(high, 12);
	});

	it('gives a single score a side an AUC and no width', () => {
		expect(aucWithInterval(Float64Array.of(2), Float64Array.of(1))).toEqual({
			auc: 0,
			interval: [0, 0],
			variance: 0
		});
	});
});
