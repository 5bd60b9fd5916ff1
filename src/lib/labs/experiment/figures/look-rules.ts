import { alarmsAtLooks, quietWalks, type QuietWalks } from '$lib/simulation/experiment';
import { groupSequentialBounds, normal, peekingErrorRate } from '$lib/stats';

/** When a look stops a test: at 0.05 each time, or at a boundary that pays for the looks. */
export type LookRule = 'naive' | 'pocock' | 'obrien-fleming';

export const ruleNames: Readonly<Record<LookRule, string>> = {
	naive: 'p < 0.05 at every look',
	pocock: 'Pocock’s boundary',
	'obrien-fleming': 'O’Brien and Fleming’s boundary'
};

/** More looks than this nobody plans for. */
export const looksMost = 20;

const naive = normal(0, 1).quantile(0.975);
const known = new Map<string, readonly number[]>();
const shares: number[] = [];

/** The z-score that stops at each look. */
export function boundsOf(rule: LookRule, looks: number): readonly number[] {
	const key = `${rule} ${looks}`;
	const found =
		known.get(key) ??
		(rule === 'naive'
			? new Array<number>(looks).fill(naive)
			: groupSequentialBounds({ looks, design: rule }).z);
	known.set(key, found);
	return found;
}

/** The exact share of quiet tests that ring. A boundary is made to give 5 %. */
export function exactShare(rule: LookRule, looks: number): number {
	if (rule !== 'naive') return 0.05;
	return (shares[looks] ??= peekingErrorRate({ looks, alpha: 0.05 }));
}

/** Quiet tests behind the simulated share. */
export const manyTests = 3000;

let many: QuietWalks | undefined;

/** The share of many quiet tests that ring; they are made when it is first asked for. */
export function simulatedShare(bounds: readonly number[]): number {
	many ??= quietWalks('peeking, the many', manyTests, 120);
	return alarmsAtLooks(many, bounds).rang / manyTests;
}
