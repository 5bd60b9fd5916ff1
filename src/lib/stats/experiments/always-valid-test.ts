import { checkLevel } from '../check-level.ts';
import { checkFinite, checkPositive, checkWhole } from '../check-number.ts';
import { normalQuantile } from '../special/normal-quantile.ts';

export type AlwaysValidOptions = {
	/** Known standard deviation of one value, the same in both arms, above 0. */
	sd: number;
	/** Standard deviation of the effects that are expected, above 0; chosen before the first look. */
	tau: number;
	/** Chance of a false alarm, however often one looks; default 0.05. */
	alpha?: number;
};

export type AlwaysValidResult = {
	/** The smallest so far, from 0 to 1: valid at any time. */
	pValue: number;
	/** Interval for the difference that covers it at all looks at once, with chance 1 - alpha. */
	interval: [number, number];
	/** Half its width. */
	radius: number;
	/** Half the width of an interval that is valid for a single look planned beforehand. */
	fixedRadius: number;
	/** How much better the data fit the expected effects than none: 1 is neutral. */
	likelihoodRatio: number;
};

/**
 * Always-valid test of a difference between two arms: a mixture sequential probability ratio test with
 * effects from a normal distribution of mean 0. One may look after every value and stop at will.
 *
 * @throws StatsError if an option or an argument of `update` is out of its range
 * @see Johari, Pekelis & Walsh (2015), "Always valid inference", https://arxiv.org/abs/1512.04922
 */
export function alwaysValidTest({ sd, tau, alpha = 0.05 }: AlwaysValidOptions): {
	/**
	 * @param difference mean of B minus mean of A so far
	 * @param nPerArm values in each arm so far, at least 1
	 */
	update(difference: number, nPerArm: number): AlwaysValidResult;
} {
	checkPositive('alwaysValidTest', 'sd', sd);
	checkPositive('alwaysValidTest', 'tau', tau);
	checkLevel('alwaysValidTest', 'alpha', alpha);
	const z = -normalQuantile(alpha / 2);
	let pValue = 1;
	return {
		update(difference, nPerArm) {
			checkFinite('alwaysValidTest', 'difference', difference);
			checkWhole('alwaysValidTest', 'nPerArm', nPerArm, 1);
			const error = sd * Math.sqrt(2 / nPerArm);
			const gain = (tau / error) ** 2;
			const radius =
				error * Math.sqrt((1 + 1 / gain) * (2 * Math.log(1 / alpha) + Math.log1p(gain)));
			checkPositive('alwaysValidTest', 'tau of the same order as sd: a radius', radius);
			const log = 0.5 * ((difference / error) ** 2 / (1 + 1 / gain) - Math.log1p(gain));
			pValue = Math.min(pValue, Math.exp(-log));
			return {
				pValue,
				interval: [difference - radius, difference + radius],
				radius,
				fixedRadius: z * error,
				likelihoodRatio: Math.exp(log)
			};
		}
	};
}
