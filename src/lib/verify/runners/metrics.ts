import {
	aucStandardError,
	averagePrecision,
	balancedAccuracy,
	brierScore,
	calibrationCurve,
	classificationMetrics,
	cohenKappa,
	confusionMatrix,
	demographicParity,
	equalizedOdds,
	equalOpportunity,
	expectedCalibrationError,
	fBetaScore,
	logLoss,
	maxError,
	maximumCalibrationError,
	meanAbsoluteError,
	meanAbsolutePercentageError,
	meanError,
	meanSquaredError,
	medianAbsoluteError,
	multiclassMetrics,
	precisionRecallArea,
	precisionRecallCurve,
	r2Score,
	rocAuc,
	rocAucInterval,
	rocCurve,
	rootMeanSquaredError,
	type ConfusionMatrix
} from '../../stats/index.ts';
import { resolve, type SampleSpec } from '../resolve.ts';
import { runner, type Runners } from '../runner.ts';

type Labels = { yTrue: SampleSpec; yPred: SampleSpec };
type Scores = { yTrue: SampleSpec; score: SampleSpec };
type Forecasts = { yTrue: SampleSpec; p: SampleSpec; bins: number };

function readMatrix(matrix: ConfusionMatrix) {
	return {
		...matrix,
		...classificationMetrics(matrix),
		f2: fBetaScore(matrix, 2),
		balancedAccuracy: balancedAccuracy(matrix),
		kappa: cohenKappa(matrix)
	};
}

/** Labels, rankings and probabilities against the truth. */
export const classification: Runners = {
	labelMetrics: runner({
		checks: {
			confusionMatrix: ['tp', 'fp', 'tn', 'fn'],
			classificationMetrics: ['accuracy', 'precision', 'recall', 'specificity', 'f1', 'mcc'],
			fBetaScore: ['f2'],
			balancedAccuracy: ['balancedAccuracy'],
			cohenKappa: ['kappa']
		},
		run: ({ yTrue, yPred }: Labels) => readMatrix(confusionMatrix(resolve(yTrue), resolve(yPred)))
	}),
	rankMetrics: runner({
		checks: {
			rocAuc: ['auc'],
			rocAucInterval: ['delong*'],
			rocCurve: ['roc'],
			aucStandardError: ['hanleyMcNeilSe'],
			averagePrecision: ['averagePrecision'],
			precisionRecallArea: ['prAucTrapezoid'],
			precisionRecallCurve: ['pr']
		},
		run: ({ yTrue, score }: Scores) => {
			const [actual, scores] = [resolve(yTrue), resolve(score)];
			const positives = actual.filter((label) => label === 1).length;
			const auc = rocAuc(actual, scores);
			return {
				auc,
				hanleyMcNeilSe: aucStandardError({ auc, positives, negatives: actual.length - positives }),
				averagePrecision: averagePrecision(actual, scores),
				prAucTrapezoid: precisionRecallArea(actual, scores),
				get delongVariance() {
					return rocAucInterval(actual, scores).variance;
				},
				get delongCi95() {
					return rocAucInterval(actual, scores).interval;
				},
				get roc() {
					return rocCurve(actual, scores);
				},
				get pr() {
					return precisionRecallCurve(actual, scores);
				}
			};
		}
	}),
	probabilityMetrics: runner({
		checks: {
			brierScore: ['brier'],
			logLoss: ['logLoss'],
			calibrationCurve: ['reliability'],
			expectedCalibrationError: ['ece'],
			maximumCalibrationError: ['mce']
		},
		run: ({ yTrue, p, bins }: Forecasts) => {
			const [actual, probabilities] = [resolve(yTrue), resolve(p)];
			return {
				brier: brierScore(actual, probabilities),
				logLoss: logLoss(actual, probabilities),
				ece: expectedCalibrationError(actual, probabilities, bins),
				mce: maximumCalibrationError(actual, probabilities, bins),
				reliability: calibrationCurve(actual, probabilities, bins)
			};
		}
	}),
	multiclassMetrics: runner({
		checks: ['multiclassMetrics'],
		run: ({ yTrue, yPred }: Labels) => multiclassMetrics(resolve(yTrue), resolve(yPred))
	})
};

/** Group against group. */
export const fairness: Runners = {
	fairness: runner({
		checks: {
			demographicParity: ['demographicParity*', 'overallSelectionRate'],
			equalizedOdds: ['byGroup', 'equalizedOdds*'],
			equalOpportunity: ['equalOpportunity*']
		},
		run: ({ yTrue, yPred, group }: Labels & { group: SampleSpec }) => {
			const [actual, predicted, groups] = [resolve(yTrue), resolve(yPred), resolve(group)];
			const parity = demographicParity(predicted, groups);
			const odds = equalizedOdds(actual, predicted, groups);
			const opportunity = equalOpportunity(actual, predicted, groups);
			return {
				byGroup: odds.byGroup,
				demographicParityDifference: parity.difference,
				demographicParityRatio: parity.ratio,
				demographicParityDifferenceToOverall: parity.differenceToOverall,
				overallSelectionRate: parity.overall,
				equalizedOddsDifference: odds.difference,
				equalizedOddsRatio: odds.ratio,
				equalizedOddsDifferenceMean: odds.meanDifference,
				equalOpportunityDifference: opportunity.difference,
				equalOpportunityRatio: opportunity.ratio
			};
		}
	})
};

/** Numbers against the truth. */
export const regression: Runners = {
	regressionMetrics: runner({
		checks: {
			meanAbsoluteError: ['mae'],
			meanSquaredError: ['mse'],
			rootMeanSquaredError: ['rmse'],
			medianAbsoluteError: ['medianAe'],
			r2Score: ['r2'],
			maxError: ['maxError'],
			meanError: ['bias'],
			meanAbsolutePercentageError: ['mape']
		},
		run: ({ yTrue, yPred }: Labels) => {
			const sides = [resolve(yTrue), resolve(yPred)] as const;
			return {
				mae: meanAbsoluteError(...sides),
				get mse() {
					return meanSquaredError(...sides);
				},
				rmse: rootMeanSquaredError(...sides),
				medianAe: medianAbsoluteError(...sides),
				get r2() {
					return r2Score(...sides);
				},
				maxError: maxError(...sides),
				bias: meanError(...sides),
				mape: meanAbsolutePercentageError(...sides)
			};
		}
	})
};
