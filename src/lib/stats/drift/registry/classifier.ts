import { normal } from '../../distributions/normal.ts';
import type { ContinuousPair } from '../continuous-pair.ts';
import { chanceSpread, domainClassifierSteps } from '../domain-classifier-test.ts';
import { numericFeature, type DriftPair, type DriftResult, type DriftTest } from '../drift-test.ts';
import { runToEnd } from '../run-to-end.ts';
import { readsSize } from './readings.ts';
import { sixTenths } from './thresholds.ts';

/** Squares of larger values overflow, those of the inverse vanish. */
const HUGE = 1e150;

/** The rows that take part: the first ones, or evenly spaced ones where rows are in ascending order. */
function drawn(values: Float64Array, { classifierRows, isSorted }: ContinuousPair): Float64Array {
	if (values.length <= classifierRows) return values;
	if (!isSorted) return values.subarray(0, classifierRows);
	const step = values.length / classifierRows;
	return Float64Array.from(
		{ length: classifierRows },
		(_, k) => values[Math.floor((k + 0.5) * step)] as number
	);
}

function largestOf(values: Float64Array): number {
	return values.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
}

/** Logistic regression on x and x^2, so that a change of spread shows as well as one of place. */
function* aucSteps(pair: DriftPair): Generator<number, DriftResult> {
	const feature = numericFeature('classifier-auc', pair);
	const before = drawn(feature.rows.reference, feature);
	const after = drawn(feature.rows.current, feature);
	const largest = Math.max(largestOf(before), largestOf(after));
	// Features are standardised anyway: a power of two changes no bit of them.
	const unit = largest > HUGE || largest < 1 / HUGE ? 2 ** Math.floor(Math.log2(largest || 1)) : 1;
	const columns = (values: Float64Array) => ({
		columns: [values, values.map((value) => (value / unit) ** 2)]
	});
	const { auc, pValue } = yield* domainClassifierSteps(columns(before), columns(after), {
		folds: Math.min(5, before.length, after.length)
	});
	return { statistic: auc, pValue };
}

export const classifierAuc: DriftTest = {
	...readsSize('AUC', 3),
	id: 'classifier-auc',
	title: 'Classifier AUC',
	asks: '5 folds, held out',
	group: 'model',
	accepts: ['continuous'],
	speed: 'slow',
	statistic: {
		name: 'chance that an unseen current row scores above a reference row',
		symbol: 'AUC'
	},
	digits: 3,
	base: 0.5,
	threshold: sixTenths,
	compute: (pair) => runToEnd(aucSteps(pair)),
	steps: aucSteps,
	quiet(pair) {
		const { n, m, classifierRows } = numericFeature('classifier-auc', pair);
		const spread = chanceSpread(Math.min(n, classifierRows), Math.min(m, classifierRows));
		return Math.min(1, 0.5 + normal(0, 1).quantile(0.95) * spread);
	}
};
