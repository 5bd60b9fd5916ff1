import { averagePrecision } from './average-precision.ts';
import { balancedAccuracy } from './balanced-accuracy.ts';
import { brierScore } from './brier-score.ts';
import { classificationMetrics, type ClassificationMetrics } from './classification-metrics.ts';
import { cohenKappa } from './cohen-kappa.ts';
import { confusionMatrix, type ConfusionMatrix } from './confusion-matrix.ts';
import { demographicParity } from './demographic-parity.ts';
import { equalOpportunity } from './equal-opportunity.ts';
import { equalizedOdds } from './equalized-odds.ts';
import { expectedCalibrationError } from './expected-calibration-error.ts';
import { logLoss } from './log-loss.ts';
import { meanAbsoluteError } from './mean-absolute-error.ts';
import { meanAbsolutePercentageError } from './mean-absolute-percentage-error.ts';
import { medianAbsoluteError } from './median-absolute-error.ts';
import { fivePoints, fourFifths } from './metric-thresholds.ts';
import { metric, type Metric, type MetricInput } from './metric.ts';
import { r2Score } from './r2-score.ts';
import { rocAuc } from './roc-auc.ts';
import { rootMeanSquaredError } from './root-mean-squared-error.ts';

type Parts<K extends MetricInput['kind']> = Parameters<typeof metric<K>>[0];
type Own<K extends MetricInput['kind'], Left extends keyof Parts<K>> = Omit<Parts<K>, Left>;

/** Of a confusion matrix; more is better. */
const ofMatrix = (
	parts: Own<'labels' | 'groups', 'accepts' | 'better' | 'of'>,
	read: (matrix: ConfusionMatrix) => number
) =>
	metric({
		...parts,
		accepts: ['labels', 'groups'],
		better: 'higher',
		of: ({ actual, predicted }) => read(confusionMatrix(actual, predicted))
	});

const reads = (field: keyof ClassificationMetrics) => (matrix: ConfusionMatrix) =>
	classificationMetrics(matrix)[field];

/** Of a ranking; probabilities rank as well as scores do. */
const ofRanking = (
	id: string,
	title: string,
	asks: string,
	read: (actual: ArrayLike<number>, scores: ArrayLike<number>) => number
) =>
	metric({
		...{ id, title, asks },
		accepts: ['scores', 'probabilities'],
		better: 'higher',
		of: (input) => read(input.actual, input.kind === 'scores' ? input.scores : input.probabilities)
	});

/** Of numbers; less is better. */
const ofErrors = (parts: Own<'numbers', 'accepts' | 'better' | 'of'>, read: typeof logLoss) =>
	metric({
		...parts,
		accepts: ['numbers'],
		better: 'lower',
		of: ({ actual, predicted }) => read(actual, predicted)
	});

/** Of probabilities; less is better. */
const ofForecasts = (
	parts: Own<'probabilities', 'accepts' | 'better' | 'of'>,
	read: typeof logLoss
) =>
	metric({
		...parts,
		accepts: ['probabilities'],
		better: 'lower',
		of: ({ actual, probabilities }) => read(actual, probabilities)
	});

const anySize = { range: [0, Infinity] } as const;
const bothSigns = { range: [-1, 1] } as const;
const groups = { accepts: ['groups'] } as const;

/**
 * The metrics of a model, in the order in which they are shown. Labs, lessons and cards iterate this
 * list; a new metric is one entry here.
 */
export const metrics: readonly Metric[] = [
	ofMatrix(
		{ id: 'accuracy', title: 'Accuracy', asks: 'rows called right', threshold: fivePoints },
		reads('accuracy')
	),
	ofMatrix(
		{ id: 'balanced-accuracy', title: 'Balanced accuracy', asks: 'right in each class alike' },
		balancedAccuracy
	),
	ofMatrix(
		{ id: 'precision', title: 'Precision', asks: 'alarms that are right' },
		reads('precision')
	),
	ofMatrix({ id: 'recall', title: 'Recall', asks: 'positives found' }, reads('recall')),
	ofMatrix(
		{ id: 'specificity', title: 'Specificity', asks: 'negatives left in peace' },
		reads('specificity')
	),
	ofMatrix({ id: 'f1', title: 'F1', asks: 'precision and recall in one' }, reads('f1')),
	ofMatrix(
		{ ...bothSigns, id: 'mcc', title: 'Matthews correlation', asks: 'calls against truth' },
		reads('mcc')
	),
	ofMatrix(
		{ ...bothSigns, id: 'kappa', title: 'Cohen’s kappa', asks: 'agreement beyond chance' },
		cohenKappa
	),
	ofRanking('roc-auc', 'ROC AUC', 'positives ranked above negatives', rocAuc),
	ofRanking(
		'average-precision',
		'Average precision',
		'precision over all recalls',
		averagePrecision
	),
	ofForecasts(
		{ ...anySize, id: 'log-loss', title: 'Log loss', asks: 'surprise, in nats' },
		logLoss
	),
	ofForecasts({ id: 'brier', title: 'Brier score', asks: 'squared distance' }, brierScore),
	ofForecasts(
		{ id: 'ece', title: 'Calibration error', asks: 'promise against outcome, 10 bins' },
		expectedCalibrationError
	),
	metric({
		...groups,
		id: 'demographic-parity-ratio',
		title: 'Demographic parity ratio',
		asks: 'least over most selected group',
		better: 'higher',
		threshold: fourFifths,
		of: ({ predicted, group }) => demographicParity(predicted, group).ratio
	}),
	metric({
		...groups,
		id: 'equal-opportunity-difference',
		title: 'Equal opportunity difference',
		asks: 'recall, group against group',
		better: 'lower',
		of: ({ actual, predicted, group }) => equalOpportunity(actual, predicted, group).difference
	}),
	metric({
		...groups,
		id: 'equalized-odds-difference',
		title: 'Equalised odds difference',
		asks: 'recall and false alarms, group against group',
		better: 'lower',
		of: ({ actual, predicted, group }) => equalizedOdds(actual, predicted, group).difference
	}),
	ofErrors({ ...anySize, id: 'mae', title: 'MAE', asks: 'error, on average' }, meanAbsoluteError),
	ofErrors(
		{ ...anySize, id: 'rmse', title: 'RMSE', asks: 'error, large ones first' },
		rootMeanSquaredError
	),
	ofErrors(
		{
			...anySize,
			id: 'median-absolute-error',
			title: 'Median error',
			asks: 'error, of the middle row'
		},
		medianAbsoluteError
	),
	ofErrors(
		{ ...anySize, id: 'mape', title: 'MAPE', asks: 'error, as a share of the truth' },
		meanAbsolutePercentageError
	),
	metric({
		id: 'r2',
		title: 'R²',
		asks: 'variance taken away',
		accepts: ['numbers'],
		better: 'higher',
		range: [-Infinity, 1],
		of: ({ actual, predicted }) => r2Score(actual, predicted)
	})
];
