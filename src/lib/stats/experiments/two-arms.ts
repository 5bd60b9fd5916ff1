import { checkSuccesses } from './check-successes.ts';

/** What came of an experiment with two arms and a yes or no for each row. */
export type TwoArms = {
	/** Whole, from 0 to nA. */
	successesA: number;
	/** Rows in the arm, whole, at least 1. */
	nA: number;
	successesB: number;
	nB: number;
};

/** The success rates of two arms, checked. */
export function ratesOf(caller: string, arms: TwoArms): [number, number] {
	checkSuccesses(caller, arms.successesA, arms.nA);
	checkSuccesses(caller, arms.successesB, arms.nB);
	return [arms.successesA / arms.nA, arms.successesB / arms.nB];
}

/** Standard error of the difference of two rates. */
export function errorOfDifference(a: number, nA: number, b: number, nB: number): number {
	return Math.sqrt((a * (1 - a)) / nA + (b * (1 - b)) / nB);
}
