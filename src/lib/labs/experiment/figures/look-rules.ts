import { peekRules, type PeekRuleId } from '$lib/simulation/experiment';
import { peekingErrorRate } from '$lib/stats';

/** When a look stops a test: at 0.05 each time, or at a boundary that pays for the looks. */
export type LookRule = Extract<PeekRuleId, 'naive' | 'pocock' | 'obrien-fleming'>;

export const ruleNames: Readonly<Record<LookRule, string>> = {
	naive: 'p < 0.05 at every look',
	pocock: 'Pocock’s boundary',
	'obrien-fleming': 'O’Brien and Fleming’s boundary'
};

/** More looks than this nobody plans for. */
export const looksMost = 20;

/** The plan of the lesson, under which nothing changes. */
export const quietPlan = { baseline: 0.05, users: 31_234 } as const;

const alpha = 0.05;
const known = new Map<string, readonly number[]>();
const shares: number[] = [];

/** The z-score that stops at each look. */
export function boundsOf(rule: LookRule, looks: number): readonly number[] {
	const key = `${rule} ${looks}`;
	const found = known.get(key) ?? stopsOf(rule, looks);
	known.set(key, found);
	return found;
}

function stopsOf(rule: LookRule, looks: number): readonly number[] {
	const { baseline, users } = quietPlan;
	const at = Int32Array.from({ length: looks }, (_, k) => Math.round((users * (k + 1)) / looks));
	const sd = Math.sqrt(baseline * (1 - baseline));
	return peekRules.find(({ id }) => id === rule)?.bounds({ looks: at, alpha, sd, tau: 0.01 }) ?? [];
}

/** The exact share of quiet tests that ring. A boundary is made to give 5 %. */
export function exactShare(rule: LookRule, looks: number): number {
	if (rule !== 'naive') return alpha;
	return (shares[looks] ??= peekingErrorRate({ looks, alpha }));
}
