import type { ArmsPolicy } from './bandits/types.ts';

/** How users are dealt out among two arms. */
export type BanditRuleId = 'split' | 'epsilon' | 'ucb' | 'thompson';

export interface BanditRule {
	readonly id: BanditRuleId;
	readonly title: string;
	readonly policy: ArmsPolicy;
}

/** The rules that the lesson compares, the one that measures first. */
export const banditRules: readonly BanditRule[] = [
	{ id: 'split', title: 'Fixed split', policy: { kind: 'split' } },
	{ id: 'epsilon', title: 'Epsilon-greedy', policy: { kind: 'epsilon', epsilon: 0.1 } },
	{ id: 'ucb', title: 'UCB1', policy: { kind: 'ucb1' } },
	{ id: 'thompson', title: 'Thompson sampling', policy: { kind: 'thompson', prior: [1, 1] } }
];
