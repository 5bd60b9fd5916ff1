import {
	cleanRequests,
	exactBinomialSize,
	requestsToTell,
	type ExactSize
} from '$lib/simulation/rollout';

/** The error rate that is still allowed, and how sure a verdict is to be. */
export const allowed = 0.001;
const levels = { alpha: 0.05, power: 0.9 };

export const verdictEnds = { rate: [0.01, 100], bad: [0.0015, 0.02] } as const;

const kept = new Map<number, ExactSize>();

/** Requests to tell a bad error rate from the allowed one; rates are asked for again and again. */
export function verdictSize(bad: number): ExactSize {
	const known = kept.get(bad);
	if (known) return known;
	const size = exactBinomialSize({ p0: allowed, p1: bad, ...levels });
	kept.set(bad, size);
	return size;
}

/** The same against a baseline of equal size, whose rate is only counted: requests on each side, as the lab gives them. */
export function verdictBeside(bad: number): number {
	return requestsToTell({ sound: allowed, broken: bad, ...levels });
}

/** Requests without one error that show that the rate is within what is allowed. */
export function allClear(): number {
	return cleanRequests(allowed, 0.95);
}

/** Steps of the bad rate on which the lines of equal time are drawn. */
export const badSteps = [
	0.0015, 0.0017, 0.002, 0.0023, 0.0026, 0.003, 0.0035, 0.004, 0.0045, 0.005, 0.006, 0.007, 0.008,
	0.01, 0.012, 0.015, 0.02
] as const;

export const stretches = [
	{ seconds: 300, name: '5 minutes' },
	{ seconds: 3600, name: '1 hour' },
	{ seconds: 86_400, name: '1 day' }
] as const;
