import { checkLevel } from '../check-level.ts';
import { checkAtMost, checkWhole } from '../check-number.ts';
import { beta } from '../distributions/beta.ts';
import { betaExceedance, type BetaShapes } from './beta-exceedance.ts';
import { checkPrior } from './check-prior.ts';

export type BayesianABOptions = {
	successesA: number;
	/** Visitors or requests of A, whole, 0 to 10^9. */
	nA: number;
	successesB: number;
	nB: number;
	/** Shapes of the beta distribution that both rates have beforehand, 0.05 to 10^9; default [1, 1]. */
	prior?: BetaShapes;
	/** Chance that an interval holds, default 0.95. */
	confidence?: number;
};

export type BayesianABResult = {
	/** Chance that the rate of B is above that of A. */
	probabilityBBeatsA: number;
	/** What choosing A costs on average: E[max(B - A, 0)]. */
	expectedLossA: number;
	/** What choosing B costs on average: E[max(A - B, 0)]. */
	expectedLossB: number;
	meanA: number;
	meanB: number;
	/** Equal-tailed interval for the rate of A. */
	intervalA: [number, number];
	intervalB: [number, number];
};

/**
 * Bayesian comparison of two rates with a beta prior. Exact, by quadrature. Stopping as soon as
 * `probabilityBBeatsA` passes 95 % is peeking: it raises false alarms like any other.
 *
 * @throws StatsError if a count is not whole or above its n, or the prior or confidence is out of range
 * @see Miller (2014), "Formulas for Bayesian A/B testing", https://www.evanmiller.org/bayesian-ab-testing.html
 */
export function bayesianAB({
	successesA,
	nA,
	successesB,
	nB,
	prior = [1, 1],
	confidence = 0.95
}: BayesianABOptions): BayesianABResult {
	checkPrior('bayesianAB', prior);
	checkLevel('bayesianAB', 'confidence', confidence);
	const a = posterior('A', [successesA, nA], prior);
	const b = posterior('B', [successesB, nB], prior);
	const [meanA, meanB] = [mean(a), mean(b)];
	// The rarer event is worked out, and the other one from it without loss.
	const leads = meanB > meanA;
	const { chance, excess } = leads ? betaExceedance(a, b) : betaExceedance(b, a);
	const larger = excess + Math.abs(meanB - meanA);
	return {
		probabilityBBeatsA: leads ? 1 - chance : chance,
		expectedLossA: leads ? larger : excess,
		expectedLossB: leads ? excess : larger,
		meanA,
		meanB,
		intervalA: interval(a, confidence),
		intervalB: interval(b, confidence)
	};
}

function posterior(arm: string, [successes, n]: BetaShapes, prior: BetaShapes): BetaShapes {
	checkWhole('bayesianAB', `n${arm}`, n);
	checkAtMost('bayesianAB', `n${arm}`, n, 1e9);
	checkWhole('bayesianAB', `successes${arm}`, successes);
	checkAtMost('bayesianAB', `successes${arm}`, successes, n);
	return [prior[0] + successes, prior[1] + (n - successes)];
}

function mean([a, b]: BetaShapes): number {
	return a / (a + b);
}

function interval([a, b]: BetaShapes, confidence: number): [number, number] {
	const { quantile } = beta(a, b);
	const tail = (1 - confidence) / 2;
	return [quantile(tail), quantile(1 - tail)];
}
