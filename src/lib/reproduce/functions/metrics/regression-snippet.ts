import {
	maxError,
	meanAbsoluteError,
	meanAbsolutePercentageError,
	meanError,
	meanSquaredError,
	medianAbsoluteError,
	r2Score,
	rootMeanSquaredError
} from '../../../stats/index.ts';
import { makeSnippet } from '../make-snippet.ts';
import { pythonLists, rLists } from './labelled-rows.ts';

type Numbers = { actual: readonly number[]; predicted: readonly number[] };

/** The errors of predicted numbers. */
export const regressionSnippet = makeSnippet<Numbers>({
	id: 'regression-errors',
	functions: [
		'meanAbsoluteError',
		'meanSquaredError',
		'rootMeanSquaredError',
		'medianAbsoluteError',
		'meanAbsolutePercentageError',
		'maxError',
		'meanError',
		'r2Score'
	],
	title: 'Errors of predicted numbers',
	example: {
		actual: [32.1, 45.8, 28.4, 51.2, 39, 61.7, 44.3, 35.6],
		predicted: [30, 47.1, 29.9, 48.8, 40.2, 55.4, 44, 37.7]
	},
	numbers: ({ actual, predicted }) => ({
		mean_absolute_error: meanAbsoluteError(actual, predicted),
		mean_squared_error: meanSquaredError(actual, predicted),
		root_mean_squared_error: rootMeanSquaredError(actual, predicted),
		median_absolute_error: medianAbsoluteError(actual, predicted),
		mean_absolute_percentage_error: meanAbsolutePercentageError(actual, predicted),
		max_error: maxError(actual, predicted),
		mean_error: meanError(actual, predicted),
		r2: r2Score(actual, predicted)
	}),
	python: (lists) => `${pythonLists(lists)}

report("mean_absolute_error", metrics.mean_absolute_error(actual, predicted))
report("mean_squared_error", metrics.mean_squared_error(actual, predicted))
report("root_mean_squared_error", np.sqrt(metrics.mean_squared_error(actual, predicted)))
report("median_absolute_error", metrics.median_absolute_error(actual, predicted))
report("mean_absolute_percentage_error", metrics.mean_absolute_percentage_error(actual, predicted))
report("max_error", metrics.max_error(actual, predicted))
report("mean_error", np.mean(predicted - actual))
report("r2", metrics.r2_score(actual, predicted))`,
	r: (lists) => `${rLists(lists)}

off <- predicted - actual
report("mean_absolute_error", mean(abs(off)))
report("mean_squared_error", mean(off^2))
report("root_mean_squared_error", sqrt(mean(off^2)))
report("median_absolute_error", median(abs(off)))
report("mean_absolute_percentage_error", mean(abs(off / actual)))
report("max_error", max(abs(off)))
report("mean_error", mean(off))
report("r2", 1 - sum(off^2) / sum((actual - mean(actual))^2))`
});
