import { expect, test } from 'vitest';
import { baseRateCurves } from '../../../../src/lib/simulation/metrics/base-rate-curves.ts';
import { normal } from '../../../../src/lib/stats/index.ts';

const separation = 2;
const world = baseRateCurves({ seed: 14, rows: 20_000, separation });

test.each([0.005, 0.05, 0.5])('AUC stands near its closed form at %d', (prevalence) => {
	const exact = normal(0, 1).cdf(separation / Math.SQRT2);
	expect(Math.abs(world(prevalence).auc - exact)).toBeLessThan(0.02);
});

test('average precision falls with the base rate, AUC does not', () => {
	const [rare, common] = [world(0.005), world(0.5)];
	expect(rare.averagePrecision).toBeLessThan(0.5 * common.averagePrecision);
	expect(Math.abs(rare.auc - common.auc)).toBeLessThan(0.03);
});

test('the curves run from corner to corner', () => {
	const { roc, precisionRecall, positives } = world(0.05);
	expect(positives).toBe(1000);
	expect(roc[0]).toEqual([0, 0]);
	expect(roc.at(-1)).toEqual([1, 1]);
	expect(precisionRecall.at(-1)).toEqual([0, 1]);
	expect(precisionRecall[0]?.[1]).toBeCloseTo(0.05, 6);
});
