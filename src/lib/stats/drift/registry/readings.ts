import type { DriftResult, DriftTest } from '../drift-test.ts';
import { plainNumber, plainP } from './plain-number.ts';

type Rule = Pick<DriftTest, 'rings' | 'reading' | 'ringsAt'>;
type Critical = (pair: Parameters<DriftTest['quiet']>[0], chance: number) => number;

/**
 * How a test with a p-value rings and reads.
 *
 * @param seen what was seen, such as `a widest gap of D`
 * @param digits decimals worth showing of the statistic
 * @param critical the statistic at which p reaches a chance
 */
export function readsP(seen: string, digits: number, critical: Critical): Rule {
	const rings = ({ pValue }: DriftResult, threshold: number) =>
		pValue !== null && pValue < threshold;
	return {
		rings,
		ringsAt: critical,
		reading(result, threshold) {
			const p = plainP(result.pValue ?? 1);
			const what = `${seen} = ${plainNumber(result.statistic, digits)}`;
			return rings(result, threshold)
				? `${p} is below ${threshold}: chance alone would seldom give ${what}.`
				: `${p} is not below ${threshold}: chance alone may well give ${what}.`;
		}
	};
}

/**
 * How a distance rings and reads.
 *
 * @param name what it is called in a sentence
 * @param digits decimals worth showing of the statistic
 */
export function readsSize(name: string, digits: number): Rule {
	const rings = ({ statistic }: DriftResult, threshold: number) => statistic > threshold;
	return {
		rings,
		ringsAt: (_, threshold) => threshold,
		reading(result, threshold) {
			if (result.statistic === Infinity) {
				return `${name} is infinite, above any threshold: a bin with reference rows has no current ones.`;
			}
			const side = rings(result, threshold) ? 'above' : 'not above';
			return `${name} = ${plainNumber(result.statistic, digits)} is ${side} ${threshold}.`;
		}
	};
}
