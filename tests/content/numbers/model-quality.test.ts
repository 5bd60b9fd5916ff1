import { expect, it } from 'vitest';
import {
	baseRateCurves,
	overconfidence,
	thresholdReading
} from '../../../src/lib/simulation/metrics/index.ts';
import { normal } from '../../../src/lib/stats/index.ts';
import { printed, wordsOf } from './lesson-says.ts';

const words = wordsOf('model-quality');
const { quantile } = normal(0, 1);

function line(prevalence: number) {
	const threshold = quantile(0.95);
	const separation = threshold + quantile(0.9);
	return thresholdReading({ rows: 100_000, prevalence, separation, threshold, missCost: 20 });
}

it('recall 90 % and specificity 95 % make 900 right alarms of 5,850', () => {
	const { matrix, metrics } = line(0.01);
	expect(words).toContain(
		`${printed(matrix.tp)} right alarms among ${printed(matrix.tp + matrix.fp)}: a precision of ${printed(100 * metrics.precision, 1)} %`
	);
	expect(words).toContain(`is right on ${printed(100 * metrics.accuracy, 1)} % of rows`);
	expect(words).toContain(
		`the same line has a precision of ${printed(100 * line(0.1).metrics.precision, 1)} %`
	);
});

it('reads both areas at 50 and at 1 % as the figure does', () => {
	const world = baseRateCurves({ seed: 14, rows: 10_000, separation: 2 });
	const [half, rare] = [world(0.5), world(0.01)];
	expect(printed(half.auc, 2)).toBe(printed(half.averagePrecision, 2));
	expect(words).toContain(`both areas read ${printed(half.auc, 2)}`);
	expect(words).toContain(
		`AUC-ROC reads ${printed(rare.auc, 2)} and average precision ${printed(rare.averagePrecision, 2)}`
	);
});

it('doubling the log-odds costs what the text says', () => {
	const world = overconfidence({ seed: 14, rows: 5_000 });
	const [calm, bold] = [world(1), world(2)];
	expect(words).toContain(`leaves AUC at ${printed(bold.auc, 3)}`);
	expect(words).toContain(`from ${printed(calm.logLoss, 3)} to ${printed(bold.logLoss, 3)}`);
	expect(words).toContain(`rises from ${printed(calm.brier, 3)} to ${printed(bold.brier, 3)}`);
});
