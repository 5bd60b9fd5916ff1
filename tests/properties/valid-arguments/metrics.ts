const labels = () => [1, 0, 1, 1, 0, 0];
const guesses = () => [1, 0, 0, 1, 1, 0];
const chances = () => [0.9, 0.2, 0.4, 0.7, 0.6, 0.1];
const groups = () => ['a', 'b', 'a', 'b', 'a', 'b'];
const matrix = () => ({ tp: 4, fp: 1, fn: 2, tn: 5 });
const pair = () => [Float64Array.of(3, -0.5, 2, 7), [2.5, 0, 2, 8]];
const rated = () => [labels(), chances()];
const grouped = () => [labels(), guesses(), groups()];

/** Valid arguments of the metrics of a model. */
export const metrics: Record<string, () => unknown[]> = {
	aucStandardError: () => [{ auc: 0.8, positives: 20, negatives: 30 }],
	averagePrecision: rated,
	balancedAccuracy: () => [matrix()],
	brierScore: rated,
	calibrationCurve: () => [...rated(), 5],
	classificationMetrics: () => [matrix()],
	cohenKappa: () => [matrix()],
	confusionMatrix: () => [labels(), guesses()],
	demographicParity: () => [guesses(), groups()],
	equalOpportunity: grouped,
	equalizedOdds: grouped,
	expectedCalibrationError: () => [...rated(), 5],
	fBetaScore: () => [matrix(), 2],
	logLoss: rated,
	maxError: pair,
	maximumCalibrationError: () => [...rated(), 5],
	meanAbsoluteError: pair,
	meanAbsolutePercentageError: pair,
	meanError: pair,
	meanSquaredError: pair,
	medianAbsoluteError: pair,
	multiclassMetrics: () => [
		['cat', 'dog', 'cow', 'cat'],
		['cat', 'cow', 'cow', 'dog']
	],
	precisionRecallArea: rated,
	precisionRecallCurve: rated,
	r2Score: pair,
	rocAuc: rated,
	rocAucInterval: () => [labels(), Float64Array.from(chances())],
	rocCurve: rated,
	rootMeanSquaredError: pair
};
