import { ln, type Rng } from '../../../random/index.ts';
import type { ArmsPolicy } from './types.ts';

/** What is known of the arms so far: counts of answers and of yes. */
export interface Known {
	readonly pulls: Float64Array;
	readonly paid: Float64Array;
	/** Answers of all arms. */
	plays: number;
}

/** Picks an arm: one without an answer first, the lowest of equals. */
export type Choose = (known: Known) => number;

/**
 * The choice of a policy: the same as the core's bandits make from the same draws, without their checks.
 *
 * @param rng stands at the start of a run's own draws
 * @returns undefined for a split, which deals in turn
 */
export function chooserOf(policy: ArmsPolicy, rng: Rng): Choose | undefined {
	if (policy.kind === 'split') return undefined;
	if (policy.kind === 'epsilon') return (known) => byEpsilon(known, policy.epsilon, rng);
	if (policy.kind === 'ucb1') return byBound;
	const [a, b] = policy.prior;
	return (known) => byPosterior(known, a, b, rng);
}

function byEpsilon({ pulls, paid, plays }: Known, epsilon: number, rng: Rng): number {
	const explores = rng.uniform() < epsilon;
	const any = Math.floor(rng.uniform() * pulls.length);
	if (explores && plays >= pulls.length) return any;
	let best = 0;
	let most = -1;
	for (let arm = 0; arm < pulls.length; arm++) {
		const n = pulls[arm] as number;
		if (n === 0) return arm;
		const mean = (paid[arm] as number) / n;
		if (mean <= most) continue;
		best = arm;
		most = mean;
	}
	return best;
}

function byBound({ pulls, paid, plays }: Known): number {
	const doubt = 2 * ln(plays);
	let best = 0;
	let most = -1;
	for (let arm = 0; arm < pulls.length; arm++) {
		const n = pulls[arm] as number;
		if (n === 0) return arm;
		const bound = (paid[arm] as number) / n + Math.sqrt(doubt / n);
		if (bound <= most) continue;
		best = arm;
		most = bound;
	}
	return best;
}

function byPosterior({ pulls, paid }: Known, a: number, b: number, rng: Rng): number {
	let best = 0;
	let most = -1;
	for (let arm = 0; arm < pulls.length; arm++) {
		const [n, yes] = [pulls[arm] as number, paid[arm] as number];
		if (n === 0) return arm;
		const rate = rng.beta(a + yes, b + (n - yes));
		if (rate <= most) continue;
		best = arm;
		most = rate;
	}
	return best;
}
