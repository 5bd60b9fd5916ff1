import type { PeekResult, PeekRuleId, PeekRuleResult } from '$lib/simulation/experiment';
import { drawn, type PeekState } from './state.ts';

/** What one rule made of all tests: small enough to print with the page. */
export type RuleReading = Omit<PeekRuleResult, 'first' | 'byLook' | 'bounds'> & {
	/** The look at which each drawn test rang, or −1. */
	readonly first: readonly number[];
	/** Share of tests that have rung by each look. */
	readonly rungBy: readonly number[];
	/** Share of tests that rang first at each look. */
	readonly atLook: readonly number[];
};

export type PeekReading = {
	readonly state: PeekState;
	/** Users a side at each look, and at each point of a path. */
	readonly looks: readonly number[];
	readonly users: readonly number[];
	/** p at each point of each drawn test. */
	readonly paths: readonly (readonly number[])[];
	readonly rules: readonly RuleReading[];
	readonly popular: number;
};

/** Tests that ran, as the page shows them. */
export function readingOf(state: PeekState, result: PeekResult): PeekReading {
	const { looks, paths, rules, popular } = result;
	const points = paths.users.length;
	return {
		state,
		looks: Array.from(looks),
		users: Array.from(paths.users),
		paths: Array.from({ length: drawn }, (_, test) =>
			Array.from(paths.p.subarray(test * points, (test + 1) * points), (p) =>
				Number(p.toPrecision(2))
			)
		),
		rules: rules.map(ruleReading),
		popular
	};
}

function ruleReading({ first, byLook, bounds: _bounds, ...rule }: PeekRuleResult): RuleReading {
	const atLook = Array.from(byLook, (rang) => rang / first.length);
	let sum = 0;
	return {
		...rule,
		first: Array.from(first.subarray(0, drawn)),
		rungBy: atLook.map((share) => (sum += share)),
		atLook
	};
}

/** A rule by its id. */
export function ruleOf({ rules }: PeekReading, id: PeekRuleId): RuleReading {
	const rule = rules.find((one) => one.id === id) ?? rules[0];
	if (!rule) throw new Error('Nothing was run.');
	return rule;
}
