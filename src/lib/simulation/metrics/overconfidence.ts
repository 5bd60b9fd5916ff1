import { createRng, exp, fillNormal } from '../../random/index.ts';
import {
	brierScore,
	calibrationCurve,
	expectedCalibrationError,
	logLoss,
	rocAuc,
	type CalibrationBin
} from '../../stats/index.ts';

export interface OverconfidenceOptions {
	readonly seed: number | string;
	readonly rows: number;
	/** Bins of the calibration curve, 10 if not given. */
	readonly bins?: number;
}

export interface CalibrationReading {
	readonly curve: readonly CalibrationBin[];
	readonly auc: number;
	readonly brier: number;
	readonly logLoss: number;
	readonly expectedError: number;
}

const middle = -1;
const spread = 1.5;

/**
 * A model that ranks its rows perfectly well and says its probabilities too boldly or too timidly: its
 * log-odds are those of the truth times a factor. At a factor of 1 it is calibrated.
 *
 * @returns the reading at this factor, above 0
 */
export function overconfidence(
	options: OverconfidenceOptions
): (factor: number) => CalibrationReading {
	const { seed, rows, bins = 10 } = options;
	const logOdds = new Float64Array(rows);
	fillNormal(createRng(seed).fork('log-odds'), logOdds);
	for (let i = 0; i < rows; i++) logOdds[i] = middle + spread * (logOdds[i] ?? 0);
	const rng = createRng(seed).fork('outcomes');
	const actual = Uint8Array.from(logOdds, (value) => (rng.uniform() < share(value) ? 1 : 0));
	const auc = rocAuc(actual, logOdds);
	return (factor) => {
		const said = logOdds.map((value) => share(factor * value));
		return {
			curve: calibrationCurve(actual, said, bins),
			auc,
			brier: brierScore(actual, said),
			logLoss: logLoss(actual, said),
			expectedError: expectedCalibrationError(actual, said, bins)
		};
	};
}

/** From log-odds to a probability. */
const share = (logOdds: number) => 1 / (1 + exp(-logOdds));
