import { checkChoice } from '../check-choice.ts';
import { checkLevel } from '../check-level.ts';
import { normalQuantile } from '../special/normal-quantile.ts';
import { errorOfDifference, ratesOf, type TwoArms } from './two-arms.ts';
import { wilsonInterval } from './wilson-interval.ts';

export type DifferenceIntervalOptions = {
	/** Between 0 and 1; 0.95 if left out. */
	confidence?: number;
	/** Newcombe's, from two Wilson intervals, if left out. */
	method?: 'newcombe' | 'wald' | 'agresti-caffo';
};

/**
 * Confidence interval for the difference of two success rates, B less A, in points. `newcombe` and
 * `agresti-caffo` (one success and one failure added to each arm) hold for few rows too; `wald` is the
 * textbook's ±, and shrinks to nothing where both arms have no success.
 *
 * @throws StatsError if a value is out of its range
 * @see Newcombe (1998), method 10; Agresti & Caffo (2000); statsmodels `confint_proportions_2indep`
 */
export function differenceInterval(
	arms: TwoArms,
	{ confidence = 0.95, method = 'newcombe' }: DifferenceIntervalOptions = {}
): [lower: number, upper: number] {
	const caller = 'differenceInterval';
	const [a, b] = ratesOf(caller, arms);
	checkLevel(caller, 'confidence', confidence);
	checkChoice(caller, 'method', method, ['newcombe', 'wald', 'agresti-caffo']);
	const { successesA, nA, successesB, nB } = arms;
	if (method === 'newcombe') {
		const [lowA, highA] = wilsonInterval(successesA, nA, confidence);
		const [lowB, highB] = wilsonInterval(successesB, nB, confidence);
		return [b - a - Math.hypot(b - lowB, highA - a), b - a + Math.hypot(highB - b, a - lowA)];
	}
	const z = -normalQuantile((1 - confidence) / 2);
	if (method === 'wald') return around(b - a, z * errorOfDifference(a, nA, b, nB));
	const [fewerA, fewerB] = [(successesA + 1) / (nA + 2), (successesB + 1) / (nB + 2)];
	return around(fewerB - fewerA, z * errorOfDifference(fewerA, nA + 2, fewerB, nB + 2));
}

function around(middle: number, reach: number): [number, number] {
	return [middle - reach, middle + reach];
}
