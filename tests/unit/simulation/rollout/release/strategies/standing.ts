import type { Plan } from '../../../../../../src/lib/simulation/rollout/index.ts';
import type { Standing } from '../../../../../../src/lib/simulation/rollout/release/strategies/strategy.ts';

/** So many requests of which so many convert. */
export function sums(requests: number, conversions: number) {
	return { requests, errors: 0, conversions, copies: 0 };
}

/** A release at some stage about which nothing else is known. */
export function standing(plan: Plan, stage: number, more: Partial<Standing> = {}): Standing {
	return {
		plan,
		stage,
		old: sums(0, 0),
		fresh: sums(0, 0),
		share: 0,
		votes: { all: 0, fresh: 0 },
		...more
	};
}
