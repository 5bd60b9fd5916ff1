import {
	aucStandardError,
	averagePrecision,
	balancedAccuracy,
	brierScore,
	calibrationCurve,
	classificationMetrics,
	cohenKappa,
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
import { runner, type Runner, type Runners } from '../runner.ts';

type Columns<Name extends string> = Record<Name, number[]>;
type Matrices = Columns<keyof ConfusionMatrix>;
type Planned = Columns<'auc' | 'positives' | 'negatives'>;
type Scored = { yTrue: SampleSpec; score: SampleSpec };
type Forecast = { yTrue: SampleSpec; p: SampleSpec; bins: number };
type Pair = { yTrue: SampleSpec; yPred: SampleSpec };
type Grouped = Pair & { group: SampleSpec };

/** One row of a table that is written column by column. */
function rowOf<Name extends string>(columns: Columns<Name>, row: number): Record<Name, number> {
	const entries = Object.entries<number[]>(columns).map(([name, values]) => [name, values[row]]);
	return Object.fromEntries(entries) as Record<Name, number>;
}

/** One runner for each name, which is both the `fn` of the cases and an export of the core. */
function oneEach<Name extends string, Given>(
	functions: Record<Name, (input: Given) => unknown>,
	each = false
): Record<string, Runner> {
	const entries = Object.entries<(input: Given) => unknown>(functions);
	return Object.fromEntries(
		entries.map(([name, run]) => [name, runner({ checks: [name], each, run })])
	);
}

function mapped<Read, Given>(
	reads: Record<string, Read>,
	call: (read: Read, input: Given) => unknown
): Record<string, Runner> {
	return oneEach(
		Object.fromEntries(
			Object.entries(reads).map(([name, read]) => [name, (input: Given) => call(read, input)])
		)
	);
}

/** Rankings, forecasts and matrices, random and hard: one value for each function and input. */
export const classificationHard: Runners = {
	...oneEach(
		{
			classificationMetrics: (input: Matrices) => {
				const rows = input.tp.map((_, i) => classificationMetrics(rowOf(input, i)));
				const names = Object.keys(rows[0] ?? {}) as (keyof (typeof rows)[number])[];
				return Object.fromEntries(names.map((name) => [name, rows.map((row) => row[name])]));
			},
			balancedAccuracy: (input: Matrices) =>
				input.tp.map((_, i) => balancedAccuracy(rowOf(input, i))),
			cohenKappa: (input: Matrices) => input.tp.map((_, i) => cohenKappa(rowOf(input, i)))
		},
		true
	),
	...oneEach(
		{
			fBetaScore: (input: Matrices & Columns<'beta'>) =>
				input.tp.map((_, i) => fBetaScore(rowOf(input, i), rowOf(input, i).beta))
		},
		true
	),
	...oneEach(
		{
			aucStandardError: (input: Planned) =>
				input.auc.map((_, i) => aucStandardError(rowOf(input, i)))
		},
		true
	),
	...mapped(
		{
			averagePrecision,
			precisionRecallArea,
			precisionRecallCurve,
			rocAuc,
			rocAucInterval,
			rocCurve
		},
		(read, { yTrue, score }: Scored) => read(resolve(yTrue), resolve(score))
	),
	...mapped(
		{
			brierScore,
			calibrationCurve,
			expectedCalibrationError,
			logLoss,
			maximumCalibrationError
		},
		(read, { yTrue, p, bins }: Forecast) => read(resolve(yTrue), resolve(p), bins)
	),
	...oneEach({
		multiclassMetrics: ({ yTrue, yPred }: Pair) => multiclassMetrics(resolve(yTrue), resolve(yPred))
	})
};

/** Numbers against the truth, random and hard. */
export const regressionHard: Runners = mapped(
	{
		maxError,
		meanAbsoluteError,
		meanAbsolutePercentageError,
		meanError,
		meanSquaredError,
		medianAbsoluteError,
		r2Score,
		rootMeanSquaredError
	},
	(read, { yTrue, yPred }: Pair) => read(resolve(yTrue), resolve(yPred))
);

/** Group against group, random and hard. */
export const fairnessHard: Runners = oneEach({
	demographicParity: ({ yPred, group }: Grouped) =>
		demographicParity(resolve(yPred), resolve(group)),
	equalizedOdds: ({ yTrue, yPred, group }: Grouped) =>
		equalizedOdds(resolve(yTrue), resolve(yPred), resolve(group)),
	equalOpportunity: ({ yTrue, yPred, group }: Grouped) =>
		equalOpportunity(resolve(yTrue), resolve(yPred), resolve(group))
});
