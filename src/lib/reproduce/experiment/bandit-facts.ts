import type { ArmsPolicy, ArmsWorld } from '../../simulation/experiment/index.ts';

/** A world and a policy, as the page shows them. */
export type ShownBandit = { readonly world: ArmsWorld; readonly policy: ArmsPolicy };

/** Runs of a script: enough for two digits in a minute. */
export const scriptRuns = 300;

/** What a policy does with the answers so far, in the words of a remark. */
export const policyRemarks: Readonly<Record<ArmsPolicy['kind'], string>> = {
	split: 'A fixed split: users are dealt in turn.',
	epsilon: 'Epsilon-greedy: a share of users at random, the rest to the arm that has paid best.',
	ucb1: 'UCB1: the arm whose bound, its mean and what may be missing from it, is highest.',
	thompson: 'Thompson sampling: a rate is drawn for each arm from what is known, the highest wins.'
};

/** How the rates of a world move, in the words of a remark. */
export const changeRemarks: Readonly<Record<ArmsWorld['change'], string>> = {
	none: 'Rates stay.',
	swap: 'Half way the first arm changes places with the last, and so on.',
	slide: 'Rates slide until the first arm is where the last one was, and so on.'
};
