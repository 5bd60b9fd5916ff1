import { checkLevel } from '../check-level.ts';
import { StatsError } from '../stats-error.ts';

export type SequentialProbabilityRatioOptions = {
	/** Rate of successes if all is well, between 0 and 1. */
	p0: number;
	/** Rate that must be found out, between 0 and 1, not p0. */
	p1: number;
	/** Chance to reject p0 although it is true; default 0.05. */
	alpha?: number;
	/** Chance to accept p0 although p1 is true; default 0.2. */
	beta?: number;
};

/** Go on; p0 is accepted; or p0 is rejected for p1. */
export type SequentialVerdict = 'continue' | 'accept' | 'reject';

export type SequentialProbabilityRatioState = {
	/** Log-likelihood of p1 less that of p0. */
	logLikelihoodRatio: number;
	/** Rejects p0 from here on. */
	upper: number;
	/** Accepts p0 from here down. */
	lower: number;
	/** Outcomes that counted. */
	n: number;
	verdict: SequentialVerdict;
};

/**
 * Wald's sequential probability ratio test of a rate, one outcome at a time: on average the fewest
 * outcomes for its two errors. Its verdict stands; what comes later does not count.
 *
 * @throws StatsError if a rate or an error is not between 0 and 1, p0 equals p1, alpha + beta reaches 1,
 *   or an outcome is neither 0 nor 1
 * @see Wald (1945), https://doi.org/10.1214/aoms/1177731118
 */
export function sequentialProbabilityRatioTest({
	p0,
	p1,
	alpha = 0.05,
	beta = 0.2
}: SequentialProbabilityRatioOptions): {
	/** @param outcome 1 or true for a success, 0 or false for none */
	update(outcome: number | boolean): SequentialVerdict;
	reset(): void;
	readonly state: SequentialProbabilityRatioState;
} {
	const levels = { p0, p1, alpha, beta };
	for (const [name, value] of Object.entries(levels)) {
		checkLevel('sequentialProbabilityRatioTest', name, value);
	}
	if (p0 === p1 || alpha + beta >= 1) {
		throw new StatsError(
			'out-of-range',
			'sequentialProbabilityRatioTest requires p0 other than p1 and alpha + beta below 1'
		);
	}
	const upper = Math.log((1 - beta) / alpha);
	const lower = Math.log(beta / (1 - alpha));
	const success = Math.log(p1 / p0);
	const failure = Math.log((1 - p1) / (1 - p0));
	let logLikelihoodRatio = 0;
	let n = 0;
	const verdict = (): SequentialVerdict => {
		if (logLikelihoodRatio >= upper) return 'reject';
		return logLikelihoodRatio <= lower ? 'accept' : 'continue';
	};
	return {
		update(outcome) {
			checkOutcome(outcome);
			if (verdict() === 'continue') {
				logLikelihoodRatio += outcome ? success : failure;
				n++;
			}
			return verdict();
		},
		reset() {
			logLikelihoodRatio = n = 0;
		},
		get state() {
			return { logLikelihoodRatio, upper, lower, n, verdict: verdict() };
		}
	};
}

function checkOutcome(outcome: unknown): void {
	if (typeof outcome === 'boolean' || outcome === 0 || outcome === 1) return;
	throw new StatsError(
		'out-of-range',
		`sequentialProbabilityRatioTest requires an outcome of 0 or 1, got ${String(outcome)}`
	);
}
