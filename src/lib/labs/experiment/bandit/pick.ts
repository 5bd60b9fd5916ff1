import type { BanditReading, PolicyReading } from './reading.ts';
import type { PolicyId } from './state.ts';

/** A policy of a reading. */
export function policyIn({ policies }: BanditReading, id: PolicyId): PolicyReading {
	const found = policies.find((policy) => policy.id === id) ?? policies[0];
	if (!found) throw new Error('Nothing was run.');
	return found;
}

/** Policies from the one that lost least on. */
export const byRegret = ({ policies }: BanditReading): readonly PolicyReading[] =>
	policies.toSorted((one, other) => one.regret - other.regret);

/** Whether two policies' mean regrets lie further apart than chance explains. */
export const isTold = (one: PolicyReading, other: PolicyReading): boolean =>
	Math.abs(one.regret - other.regret) > 3 * Math.hypot(one.regretError, other.regretError);

/** Whether an interval holds less often than the 95 % it states, by more than chance explains. */
export const isShort = (coverage: number, runs: number): boolean =>
	coverage < 0.95 - 3 * Math.sqrt((0.95 * 0.05) / runs);

/** The arm that is reported furthest from its truth. */
export function worstOff({ arms }: PolicyReading): number {
	const sizes = arms.map(({ bias }) => Math.abs(bias));
	return sizes.indexOf(Math.max(...sizes));
}
