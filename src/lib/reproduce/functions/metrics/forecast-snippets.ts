import {
	brierScore,
	calibrationCurve,
	expectedCalibrationError,
	logLoss,
	maximumCalibrationError
} from '../../../stats/index.ts';
import { makeSnippet } from '../make-snippet.ts';
import { namedValues } from '../named-values.ts';
import { exampleActual, exampleProbabilities, pythonLists, rLists } from './labelled-rows.ts';

type Forecast = { actual: readonly number[]; probabilities: readonly number[] };
const example: Forecast = { actual: exampleActual, probabilities: exampleProbabilities };

const losses = makeSnippet<Forecast>({
	id: 'log-loss-and-brier-score',
	functions: ['logLoss', 'brierScore'],
	title: 'Log loss and Brier score of probabilities',
	example,
	numbers: ({ actual, probabilities }) => ({
		log_loss: logLoss(actual, probabilities),
		brier_score: brierScore(actual, probabilities)
	}),
	python: (lists) => `${pythonLists(lists)}

report("log_loss", metrics.log_loss(actual, probabilities, labels=[0, 1]))
report("brier_score", metrics.brier_score_loss(actual, probabilities))`,
	r: (lists) => `${rLists(lists)}

# No probability is surer than a double can be, as in scikit-learn.
p <- pmin(pmax(probabilities, 2^-52), 1 - 2^-52)
report("log_loss", -mean(ifelse(actual == 1, log(p), log1p(-p))))
report("brier_score", mean((probabilities - actual)^2))`
});

const calibration = makeSnippet<Forecast & { bins: number }>({
	id: 'calibration',
	functions: ['calibrationCurve', 'expectedCalibrationError', 'maximumCalibrationError'],
	title: 'Calibration curve and calibration errors over bins of equal width',
	example: { ...example, bins: 5 },
	numbers: ({ actual, probabilities, bins }) => {
		const curve = calibrationCurve(actual, probabilities, bins);
		return {
			...namedValues(
				'predicted',
				curve.map(({ meanPredicted }) => meanPredicted)
			),
			...namedValues(
				'positive',
				curve.map(({ fractionPositive }) => fractionPositive)
			),
			expected_error: expectedCalibrationError(actual, probabilities, bins),
			maximum_error: maximumCalibrationError(actual, probabilities, bins)
		};
	},
	python: ({ bins, ...lists }) => `${pythonLists(lists)}

positive, predicted = calibration_curve(actual, probabilities, n_bins=${bins})
for i in range(len(positive)):
    report(f"predicted_{i + 1}", predicted[i])
    report(f"positive_{i + 1}", positive[i])
# scikit-learn stops here. A bin counts by its rows; each holds its right edge.
edges = np.linspace(0, 1, ${bins} + 1)
rows = np.bincount(np.searchsorted(edges[1:-1], probabilities))
gaps = np.abs(positive - predicted)
report("expected_error", np.average(gaps, weights=rows[rows > 0]))
report("maximum_error", gaps.max())`,
	r: ({ bins, ...lists }) => `${rLists(lists)}

# Each bin holds its right edge, and the first one 0 too.
bin <- cut(probabilities, seq(0, 1, length.out = ${bins} + 1), include.lowest = TRUE)
bin <- droplevels(bin)
predicted <- tapply(probabilities, bin, mean)
positive <- tapply(actual, bin, mean)
report(paste0("predicted_", seq_along(predicted)), predicted)
report(paste0("positive_", seq_along(positive)), positive)
gaps <- abs(positive - predicted)
report("expected_error", weighted.mean(gaps, table(bin)))
report("maximum_error", max(gaps))`
});

/** Snippets for probabilities. */
export const forecastSnippets = [losses, calibration];
