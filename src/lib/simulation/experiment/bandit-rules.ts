import type { Rng } from '../../random/index.ts';
import { epsilonGreedy, thompsonSampling, ucb1, type Bandit } from '../../stats/index.ts';

/** How users are dealt out among two arms. */
export type BanditRuleId = 'split' | 'epsilon' | 'ucb' | 'thompson';

export interface BanditRule {
	readonly id: BanditRuleId;
	readonly title: string;
	/** A fresh bandit for two arms; none for the split, which never learns. */
	readonly create?: () => Bandit<Rng>;
}

/** The rules that the lesson compares, the one that measures first. */
export const banditRules: readonly BanditRule[] = [
	{ id: 'split', title: 'Fixed split' },
	{
		id: 'epsilon',
		title: 'Epsilon-greedy',
		create: () => epsilonGreedy({ arms: 2, epsilon: 0.1 })
	},
	{ id: 'ucb', title: 'UCB1', create: () => ucb1({ arms: 2 }) },
	{ id: 'thompson', title: 'Thompson sampling', create: () => thompsonSampling({ arms: 2 }) }
];
