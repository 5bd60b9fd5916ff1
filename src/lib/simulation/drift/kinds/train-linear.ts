import { domainClassifierTest, mean, populationVariance } from '../../../stats/index.ts';
import type { LabelledWindow } from './moving-world.ts';

/** Log-odds of being positive: weightX x + weightY y + intercept. */
export interface LinearModel {
	readonly weightX: number;
	readonly weightY: number;
	readonly intercept: number;
}

/**
 * Trains a logistic regression on labelled rows: the core's own, which tells the positive rows from
 * the negative ones. Its weights are on standardised features and are brought back here.
 *
 * @param window at least two rows of each label
 */
export function trainLinear({ x, y, labels }: LabelledWindow): LinearModel {
	const rowsOf = (label: number) => ({
		columns: [x, y].map((values) => values.filter((_, i) => labels[i] === label))
	});
	const { coefficients, intercept } = domainClassifierTest(rowsOf(0), rowsOf(1), { folds: 2 });
	const features = [x, y].map((values, k) => {
		const weight = (coefficients[k] ?? 0) / Math.sqrt(populationVariance(values));
		return { weight, offset: weight * mean(values) };
	});
	const [first, second] = features;
	return {
		weightX: first?.weight ?? 0,
		weightY: second?.weight ?? 0,
		intercept: intercept - features.reduce((sum, { offset }) => sum + offset, 0)
	};
}
