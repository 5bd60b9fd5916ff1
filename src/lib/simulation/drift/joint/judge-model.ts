import { domainClassifierTest, mean, populationVariance } from '../../../stats/index.ts';
import { at } from '../families/parameter-at.ts';
import { mapped } from './feature-map.ts';
import type { Pair } from './joint-draws.ts';
import type { FeatureMapId } from './request.ts';

/** A logistic regression that tells the windows apart. */
export type JudgeModel = {
	readonly map: FeatureMapId;
	/** On unseen rows, by five-fold cross-validation, with DeLong's 95 % interval. */
	readonly auc: number;
	readonly interval: readonly [number, number];
	/** Log-odds of being a current row: a weight for each term, on features in their own sds. */
	readonly weights: readonly number[];
	readonly intercept: number;
};

/** The judge on two windows of standardised features; its weights are brought back to those. */
export function judgeModel(map: FeatureMapId, reference: Pair, current: Pair): JudgeModel {
	const [before, after] = [mapped(map, reference), mapped(map, current)];
	const found = domainClassifierTest({ columns: before }, { columns: after });
	let { intercept } = found;
	const weights = before.map((column, k) => {
		const both = new Float64Array(2 * column.length);
		both.set(column);
		both.set(after[k] ?? column, column.length);
		const sd = Math.sqrt(populationVariance(both));
		if (!(sd > 0)) return 0;
		const weight = at(found.coefficients, k) / sd;
		intercept -= weight * mean(both);
		return weight;
	});
	return { map, auc: found.auc, interval: found.interval, weights, intercept };
}
