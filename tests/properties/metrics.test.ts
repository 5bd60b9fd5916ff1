import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	averagePrecision,
	balancedAccuracy,
	brierScore,
	calibrationCurve,
	classificationMetrics,
	cohenKappa,
	confusionMatrix,
	demographicParity,
	equalizedOdds,
	expectedCalibrationError,
	fBetaScore,
	logLoss,
	mannWhitneyUTest,
	maxError,
	maximumCalibrationError,
	meanAbsoluteError,
	meanError,
	medianAbsoluteError,
	multiclassMetrics,
	precisionRecallCurve,
	r2Score,
	rocAuc,
	rocAucInterval,
	rocCurve,
	rootMeanSquaredError
} from '../../src/lib/stats/index.ts';
import { runs, seed } from '../counts.ts';

const options = { numRuns: runs(2000), seed };
const label = fc.constantFrom(0, 1);
const tied = fc.integer({ min: -4, max: 4 });
const fine = fc.double({ min: -1e6, max: 1e6, noNaN: true });

/** Rows of a label and something else. */
const rowsOf = <Other>(other: fc.Arbitrary<Other>) =>
	fc
		.array(fc.tuple(label, other), { minLength: 1, maxLength: 40 })
		.map((rows) => [rows.map(([a]) => a), rows.map(([, b]) => b)] as [number[], Other[]]);

const ranked = rowsOf(fc.oneof(tied, fine)).filter(
	([actual]) => actual.includes(0) && actual.includes(1)
);
const forecast = rowsOf(fc.double({ min: 0, max: 1, noNaN: true }));
const matrix = fc
	.record({ tp: fc.nat(999), fp: fc.nat(999), fn: fc.nat(999), tn: fc.nat(999) })
	.filter(({ tp, fp, fn, tn }) => tp + fp + fn + tn > 0);
const grouped = rowsOf(fc.tuple(label, fc.constantFrom('a', 'b', 'c'))).map(
	([actual, others]) => [actual, others.map(([p]) => p), others.map(([, g]) => g)] as const
);
const numbers = fc
	.array(fc.tuple(fine, fine), { minLength: 2, maxLength: 40 })
	.map((rows) => [rows.map(([a]) => a), rows.map(([, b]) => b)] as [number[], number[]]);

const flipped = (labels: readonly number[]) => labels.map((one) => 1 - one);

describe('confusion matrices', () => {
	it('swap their classes, and accuracy, correlation and kappa do not mind', () => {
		fc.assert(
			fc.property(matrix, ({ tp, fp, fn, tn }) => {
				const turned = { tp: tn, fp: fn, fn: fp, tn: tp };
				const [one, two] = [{ tp, fp, fn, tn }, turned].map(classificationMetrics);
				expect(two?.accuracy).toBe(one?.accuracy);
				expect(two?.mcc).toBeCloseTo(one?.mcc ?? NaN, 12);
				expect(two?.specificity).toBe(one?.recall);
				expect(cohenKappa(turned)).toBeCloseTo(cohenKappa({ tp, fp, fn, tn }), 12);
			}),
			options
		);
	});

	it('keep every reading in its range, F-beta between precision and recall', () => {
		fc.assert(
			fc.property(matrix, fc.double({ min: 0.01, max: 100, noNaN: true }), (counts, beta) => {
				const { mcc, precision, recall, ...shares } = classificationMetrics(counts);
				const all = [...Object.values(shares), Math.abs(mcc), balancedAccuracy(counts)];
				expect(Math.min(...all)).toBeGreaterThanOrEqual(0);
				expect(Math.max(...all)).toBeLessThanOrEqual(1);
				const f = fBetaScore(counts, beta);
				expect(f).toBeLessThanOrEqual(Math.max(precision, recall) + 1e-12);
				expect(f).toBeGreaterThanOrEqual(Math.min(precision, recall) - 1e-12);
			}),
			options
		);
	});

	it('are the two-class case of the metrics of several classes', () => {
		fc.assert(
			fc.property(rowsOf(label), ([actual, predicted]) => {
				const counts = confusionMatrix(actual, predicted);
				expect(counts.tp + counts.fp + counts.fn + counts.tn).toBe(actual.length);
				const { micro, weighted } = multiclassMetrics(actual, predicted);
				const { accuracy } = classificationMetrics(counts);
				expect(micro.f1).toBeCloseTo(accuracy, 14);
				expect(weighted.recall).toBeCloseTo(accuracy, 12);
			}),
			options
		);
	});
});

describe('rankings', () => {
	it('have the AUC of their curve and of the Mann-Whitney test', () => {
		fc.assert(
			fc.property(ranked, ([actual, scores]) => {
				const auc = rocAuc(actual, scores);
				const { fpr, tpr } = rocCurve(actual, scores);
				let area = 0;
				for (let i = 1; i < fpr.length; i++) {
					area += ((fpr[i]! - fpr[i - 1]!) * (tpr[i]! + tpr[i - 1]!)) / 2;
				}
				expect(area).toBeCloseTo(auc, 12);
				const [ones, zeros] = [1, 0].map((one) => scores.filter((_, i) => actual[i] === one));
				const test = mannWhitneyUTest(ones ?? [], zeros ?? [], { method: 'asymptotic' });
				expect(test.commonLanguage).toBeCloseTo(auc, 12);
			}),
			options
		);
	});

	it('turn to 1 - AUC when scores are negated or labels flipped', () => {
		fc.assert(
			fc.property(ranked, ([actual, scores]) => {
				const auc = rocAuc(actual, scores);
				const negated = scores.map((score) => -score);
				expect(rocAuc(actual, negated)).toBeCloseTo(1 - auc, 12);
				expect(rocAuc(flipped(actual), scores)).toBeCloseTo(1 - auc, 12);
			}),
			options
		);
	});

	it('do not depend on the scale of the scores nor on the order of the rows', () => {
		fc.assert(
			fc.property(rowsOf(tied), ([actual, scores]) => {
				fc.pre(actual.includes(0) && actual.includes(1));
				const stretched = scores.map((score) => Math.exp(3 * score));
				expect(rocAuc(actual, stretched)).toBe(rocAuc(actual, scores));
				const [back, scoresBack] = [[...actual].reverse(), [...scores].reverse()];
				expect(averagePrecision(back, scoresBack)).toBe(averagePrecision(actual, stretched));
			}),
			options
		);
	});

	it('have curves that rise from corner to corner', () => {
		fc.assert(
			fc.property(ranked, ([actual, scores]) => {
				const roc = rocCurve(actual, scores);
				expect([roc.fpr[0], roc.tpr[0], roc.fpr.at(-1), roc.tpr.at(-1)]).toEqual([0, 0, 1, 1]);
				for (const list of [roc.fpr, roc.tpr, roc.thresholds.map((at) => -at)]) {
					expect(list.every((value, i) => i === 0 || value >= list[i - 1]!)).toBe(true);
				}
				const { precision, recall, thresholds } = precisionRecallCurve(actual, scores);
				expect(thresholds).toEqual(roc.thresholds.slice(1).reverse());
				expect([recall[0], recall.at(-1), precision.at(-1)]).toEqual([1, 0, 1]);
				const prevalence = actual.filter((one) => one === 1).length / actual.length;
				expect(precision[0]).toBeCloseTo(prevalence, 14);
			}),
			options
		);
	});

	it('have an AUC inside its interval', () => {
		fc.assert(
			fc.property(ranked, ([actual, scores]) => {
				const [twice, scoresTwice] = [
					[...actual, ...actual],
					[...scores, ...scores]
				];
				const { auc, interval, variance } = rocAucInterval(twice, scoresTwice);
				expect(auc).toBeCloseTo(rocAuc(actual, scores), 12);
				expect(interval[0]).toBeLessThanOrEqual(auc);
				expect(interval[1]).toBeGreaterThanOrEqual(auc);
				expect(variance).toBeGreaterThanOrEqual(0);
			}),
			options
		);
	});
});

describe('forecasts', () => {
	it('lose more by log loss than by Brier, and both are symmetric in the classes', () => {
		fc.assert(
			fc.property(forecast, ([actual, p]) => {
				const [loss, brier] = [logLoss(actual, p), brierScore(actual, p)];
				expect(brier).toBeGreaterThanOrEqual(0);
				expect(brier).toBeLessThanOrEqual(1);
				expect(loss).toBeGreaterThanOrEqual(brier);
				const other = p.map((one) => 1 - one);
				expect(brierScore(flipped(actual), other)).toBeCloseTo(brier, 12);
			}),
			options
		);
	});

	it('score best, of all constants, at the prevalence', () => {
		fc.assert(
			fc.property(rowsOf(fc.constant(0)), fc.double({ min: 0, max: 1, noNaN: true }), (rows, p) => {
				const [actual] = rows;
				const rate = actual.filter((one) => one === 1).length / actual.length;
				const at = (q: number) => actual.map(() => q);
				expect(brierScore(actual, at(rate))).toBeLessThanOrEqual(brierScore(actual, at(p)) + 1e-14);
				expect(logLoss(actual, at(rate))).toBeLessThanOrEqual(logLoss(actual, at(p)) + 1e-12);
				expect(expectedCalibrationError(actual, at(rate), 10)).toBeCloseTo(0, 12);
			}),
			options
		);
	});

	it('fall into bins that hold them all, with an expected error below the largest', () => {
		fc.assert(
			fc.property(forecast, fc.integer({ min: 1, max: 50 }), ([actual, p], bins) => {
				const curve = calibrationCurve(actual, p, bins);
				expect(curve.reduce((sum, { count }) => sum + count, 0)).toBe(actual.length);
				for (const { bin, meanPredicted } of curve) {
					expect(meanPredicted).toBeGreaterThanOrEqual(bin / bins - 1e-12);
					expect(meanPredicted).toBeLessThanOrEqual((bin + 1) / bins + 1e-12);
				}
				const most = maximumCalibrationError(actual, p, bins);
				expect(expectedCalibrationError(actual, p, bins)).toBeLessThanOrEqual(most + 1e-12);
				expect(most).toBeLessThanOrEqual(1);
			}),
			options
		);
	});
});

describe('groups', () => {
	it('differ by no more than 1, have ratios from 0 to 1, and forget their names', () => {
		fc.assert(
			fc.property(grouped, ([actual, predicted, group]) => {
				const renamed = group.map((name) => ({ a: 9, b: -2, c: 0.5 })[name] ?? 0);
				for (const [one, other] of [
					[demographicParity(predicted, group), demographicParity(predicted, renamed)],
					[equalizedOdds(actual, predicted, group), equalizedOdds(actual, predicted, renamed)]
				] as const) {
					expect([other.difference, other.ratio]).toEqual([one.difference, one.ratio]);
					expect(one.difference).toBeGreaterThanOrEqual(0);
					expect(one.difference).toBeLessThanOrEqual(1);
					expect(one.ratio).toBeGreaterThanOrEqual(0);
					expect(one.ratio).toBeLessThanOrEqual(1);
					expect(one.byGroup.reduce((sum, { n }) => sum + n, 0)).toBe(group.length);
				}
			}),
			options
		);
	});
});

describe('errors of numbers', () => {
	it('know their order: bias, mean and median below RMSE or the worst error', () => {
		fc.assert(
			fc.property(numbers, ([actual, predicted]) => {
				const [mae, rmse] = [
					meanAbsoluteError(actual, predicted),
					rootMeanSquaredError(actual, predicted)
				];
				const slack = 1 + 1e-12;
				expect(Math.abs(meanError(actual, predicted))).toBeLessThanOrEqual(mae * slack);
				expect(mae).toBeLessThanOrEqual(rmse * slack);
				expect(rmse).toBeLessThanOrEqual(maxError(actual, predicted) * slack);
				expect(medianAbsoluteError(actual, predicted)).toBeLessThanOrEqual(2 * mae * slack);
				expect(rootMeanSquaredError(predicted, actual)).toBeCloseTo(rmse, 6);
			}),
			options
		);
	});

	it('have an R² of 1 for the truth, of at most 1 for the rest, and about 0 for the mean', () => {
		fc.assert(
			fc.property(numbers, ([actual, predicted]) => {
				expect(r2Score(actual, actual)).toBe(1);
				expect(r2Score(actual, predicted)).toBeLessThanOrEqual(1);
				const mean = actual.reduce((sum, value) => sum + value, 0) / actual.length;
				// Subnormal numbers cannot hold their own mean.
				const spread = Math.max(...actual.map((value) => Math.abs(value - mean)));
				fc.pre(spread > Math.max(1e-200, 1e-3 * Math.abs(mean)));
				const guess = actual.map(() => mean);
				expect(r2Score(actual, guess)).toBeCloseTo(0, 6);
			}),
			options
		);
	});
});
