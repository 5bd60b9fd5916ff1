import { clopperPearsonInterval } from '../../stats/index.ts';

/**
 * The largest error rate that so many requests without one error leave possible. At 95 % it is close
 * to 3 / n.
 *
 * @param n requests, whole, at least 1
 * @param confidence one-sided, between 0.5 and 1
 */
export function zeroErrorsUpperBound(n: number, confidence: number): number {
	return clopperPearsonInterval(0, n, 2 * confidence - 1)[1];
}
