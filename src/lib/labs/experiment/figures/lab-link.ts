import type { BanditWorld } from '$lib/simulation/experiment';
import { quietPlan, type LookRule } from './look-rules.ts';

/*
 * Fragments under which the Experiment Lab opens as a lesson's figure stands. Written out here so that a
 * lesson need not load the lab to point to it.
 */

const letters: Readonly<Record<LookRule, string>> = {
	naive: 'n',
	pocock: 'p',
	'obrien-fleming': 'f'
};

/** A plan on a base of 5 %, the difference in points. */
export const planFragment = (points: number): string =>
	`#s=1~e=${Number((points / 100).toFixed(6))}`;

/** Tests of the lesson's plan without an effect. */
export function peekFragment(figure: { looks: number; rule: LookRule; seed: number }): string {
	const { baseline, users } = quietPlan;
	const { looks, rule, seed } = figure;
	return `#s=1~b=${baseline}~n=${users}~l=${looks}~r=${letters[rule]}~k=${seed}`;
}

/** The world of the bandits, with the rules on its users. */
export function banditFragment({ rates, users, delay, swap }: BanditWorld, seed: number): string {
	return `#s=1~a=${rates.join()}~n=${users}~c=${swap ? 'w' : 'n'}~d=${delay}~k=${seed}`;
}
