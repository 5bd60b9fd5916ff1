import { aucWithInterval } from '../../../src/lib/stats/drift/auc-with-interval.ts';
import { logisticFitSteps } from '../../../src/lib/stats/drift/logistic-fit.ts';
import { logOdds } from '../../../src/lib/stats/drift/logistic-sums.ts';
import { domainClassifierTest, rocAuc, sortedCopy } from '../../../src/lib/stats/index.ts';
import { files, million, type BenchCase } from '../bench-case.ts';
import type { Input, Inputs } from '../inputs.ts';

const FEATURES = 10;
const ROWS = 10_000;

export function modelCases(inputs: Inputs): BenchCase[] {
	return [oneFit(inputs), folds(inputs), areaUnderRoc(inputs)];
}

/** Ten features of as many reference as current rows, column by column. */
function features(inputs: Inputs): { all: Input; columns: Float64Array[]; labels: Float64Array } {
	const { values } = inputs.normal('reference', ROWS * FEATURES);
	const labels = Float64Array.from({ length: ROWS }, (_, row) => Number(row >= ROWS / 2));
	const shifted = values.map((value, i) => value + 0.1 * (labels[i % ROWS] as number));
	const all = inputs.fixed('features', shifted);
	const columns = Array.from({ length: FEATURES }, (_, k) =>
		all.values.subarray(k * ROWS, (k + 1) * ROWS)
	);
	return { all, columns, labels };
}

function oneFit(inputs: Inputs): BenchCase {
	const { all, columns, labels } = features(inputs);
	const scores = new Float64Array(ROWS);
	return {
		name: 'Logistic fit of 10, and AUC',
		n: ROWS,
		ours: () => {
			const steps = logisticFitSteps({ columns, labels }, [[0, ROWS]], { l2: 1 });
			let step = steps.next();
			while (step.done !== true) step = steps.next();
			const weights = step.value;
			logOdds(columns, weights, [0, ROWS], scores);
			return aucWithInterval(scores.subarray(0, ROWS / 2), scores.subarray(ROWS / 2)).auc;
		},
		python: {
			'NumPy IRLS, and ranks': { work: 'logistic-fit', files: files(all) },
			'statsmodels GLM, and ranks': {
				work: 'logistic-glm',
				files: files(all),
				needs: 'statsmodels'
			}
		}
	};
}

function folds(inputs: Inputs): BenchCase {
	const { all, columns } = features(inputs);
	const half = (from: number) => ({
		columns: columns.map((column) => column.subarray(from, from + ROWS / 2))
	});
	const [reference, current] = [half(0), half(ROWS / 2)];
	return {
		name: 'Domain classifier, 5 folds',
		n: ROWS,
		ours: () => domainClassifierTest(reference, current),
		python: { 'NumPy IRLS, 5 folds': { work: 'logistic-folds', files: files(all) } }
	};
}

function areaUnderRoc(inputs: Inputs): BenchCase {
	const scores = inputs.normal('reference', million);
	const labels = inputs.fixed(
		'labels',
		scores.values.map((_, i) => Number((i * 7919) % 10 < 3))
	);
	return {
		name: 'Area under the ROC curve',
		n: million,
		ours: () => rocAuc(labels.values, scores.values),
		python: { 'ranks by scipy rankdata': { work: 'roc-auc', files: files(labels, scores) } },
		bounds: { 'radix sort': () => sortedCopy(scores.values) }
	};
}
