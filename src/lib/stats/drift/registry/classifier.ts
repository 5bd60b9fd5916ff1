import { createRng } from '../../../random/index.ts';
import { normal } from '../../distributions/normal.ts';
import type { ContinuousPair } from '../continuous-pair.ts';
import { chanceSpread, domainClassifierSteps } from '../domain-classifier-test.ts';
import { numericFeature, type DriftPair, type DriftResult, type DriftTest } from '../drift-test.ts';
import { runToEnd } from '../run-to-end.ts';
import { readsSize } from './readings.ts';
import { sixTenths } from './thresholds.ts';

/** The values and their squares, so that a change of spread shows; at most `classifierRows` of them. */
function features(values: Float64Array, side: string, { classifierRows, seed }: ContinuousPair) {
	let drawn = values;
	if (values.length > classifierRows) {
		const order = Int32Array.from(values, (_, row) => row);
		const rng = createRng(seed).fork('classifier').fork(side);
		// The first steps of Fisher and Yates's shuffle: enough to draw that many rows.
		drawn = new Float64Array(classifierRows);
		for (let k = 0; k < classifierRows; k++) {
			const pick = k + rng.integer(order.length - k);
			drawn[k] = values[order[pick] as number] as number;
			order[pick] = order[k] as number;
		}
	}
	const middle = drawn.reduce((sum, value) => sum + value / drawn.length, 0);
	return { drawn, middle };
}

function* aucSteps(pair: DriftPair): Generator<number, DriftResult> {
	const feature = numericFeature('classifier-auc', pair);
	const before = features(feature.reference, 'reference', feature);
	const after = features(feature.current, 'current', feature);
	yield 0;
	const columns = (values: Float64Array) => ({
		columns: [values, values.map((value) => (value - before.middle) ** 2)]
	});
	const { auc, pValue } = yield* domainClassifierSteps(
		columns(before.drawn),
		columns(after.drawn),
		{
			seed: feature.seed,
			folds: Math.min(5, before.drawn.length, after.drawn.length)
		}
	);
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
