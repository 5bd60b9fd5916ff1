import { ln } from '../../random/index.ts';

/**
 * How many requests without one error show that the error rate is below a limit.
 *
 * @param limit as a share, between 0 and 1
 * @param confidence one-sided, between 0 and 1
 */
export function cleanRequests(limit: number, confidence: number): number {
	// 1 - limit loses digits of a tiny limit; the series of ln(1 - x) keeps them.
	const logKept = limit < 1e-5 ? -limit * (1 + limit / 2) : ln(1 - limit);
	return Math.ceil(ln(1 - confidence) / logKept - 1e-9);
}
