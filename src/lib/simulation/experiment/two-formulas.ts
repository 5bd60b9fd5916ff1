import { powerForMeans, sampleSizeForMeans, sampleSizeForPrecision } from '../../stats/index.ts';

/** Two answers to “how many?”, and what each buys. */
export interface TwoFormulas {
	/** Standard deviation of one visitor’s outcome. */
	readonly sd: number;
	/** (z sd / effect)^2: the size of one sample for an interval of ± effect. */
	readonly sheet: number;
	/** 2 (z_alpha + z_beta)^2 sd^2 / effect^2: per arm, at 80 % power. */
	readonly perArm: number;
	/** Power if each arm gets what the sheet says. */
	readonly powerPerArm: number;
	/** Power if both arms share what the sheet says. */
	readonly powerSplit: number;
	/** Power at any other size per arm. */
	readonly powerAt: (nPerArm: number) => number;
}

/**
 * The sheet’s sample size beside that of a test with two arms and 80 % power, at a two-sided 0.05, for
 * an outcome that is yes or no.
 *
 * @param baseline share of yes without the change, between 0 and 1
 * @param effect difference to be seen, in points of share, above 0
 */
export function twoFormulas(baseline: number, effect: number): TwoFormulas {
	const sd = Math.sqrt(baseline * (1 - baseline));
	const sheet = sampleSizeForPrecision({ sd, margin: effect }).exactPerArm;
	const perArm = sampleSizeForMeans({ sd, effect, method: 'z' }).exactPerArm;
	const powerAt = (nPerArm: number) => powerForMeans({ sd, effect, nPerArm, method: 'z' });
	return {
		sd,
		sheet,
		perArm,
		powerPerArm: powerAt(sheet),
		powerSplit: powerAt(sheet / 2),
		powerAt
	};
}
