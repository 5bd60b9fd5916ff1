import type { ArmsPolicy, ArmsRequest, ArmsWorld } from '$lib/simulation/experiment';

export type PolicyId = ArmsPolicy['kind'];

/** Everything that decides what the page shows. */
export type BanditState = {
	/** True rate of each arm at the start, the control first. */
	readonly rates: readonly number[];
	readonly steps: number;
	readonly change: ArmsWorld['change'];
	/** An answer is known so many users later. */
	readonly delay: number;
	/** Share of users that epsilon-greedy deals out at random. */
	readonly epsilon: number;
	/** The policy that the picture puts first. */
	readonly policy: PolicyId;
	readonly seed: number;
};

/** Four versions of a page, ten thousand visitors. */
export const initialState: BanditState = {
	...{ rates: [0.1, 0.11, 0.12, 0.15], steps: 10_000, change: 'none', delay: 0 },
	...{ epsilon: 0.1, policy: 'thompson', seed: 1 }
};

/** What each number may be; controls and links obey the same limits. */
export const limits = {
	rate: { min: 0.001, max: 0.9 },
	arms: { min: 2, max: 6 },
	steps: { min: 200, max: 20_000 },
	delay: { min: 0, max: 20_000 },
	epsilon: { min: 0, max: 0.5 },
	seed: { min: 1, max: 9999 }
} as const;

/** The policies, the one that only measures first. */
export const policies: readonly { readonly id: PolicyId; readonly title: string }[] = [
	{ id: 'split', title: 'Fixed split' },
	{ id: 'epsilon', title: 'Epsilon-greedy' },
	{ id: 'ucb1', title: 'UCB1' },
	{ id: 'thompson', title: 'Thompson sampling' }
];

/** `Thompson sampling`. */
export const titleOf = (id: PolicyId): string =>
	policies.find((policy) => policy.id === id)?.title ?? id;

/** `A`, `B` and so on. */
export const armName = (arm: number): string => 'ABCDEF'[arm] ?? '';

/** The world that all policies meet. */
export const worldOf = ({ rates, steps, change, delay }: BanditState): ArmsWorld => ({
	...{ rates, steps, change, delay }
});

/** A policy with its setting. */
export function policyOf(id: PolicyId, { epsilon }: BanditState): ArmsPolicy {
	if (id === 'epsilon') return { kind: id, epsilon };
	return id === 'thompson' ? { kind: id, prior: [1, 1] } : { kind: id };
}

/** Runs of each policy, in rounds: the first follows a hand, some are printed with the page. */
export const rounds: readonly number[] = [20, 30, 50, ...Array.from({ length: 18 }, () => 50)];
export const printedRounds = 3;

/** What one round asks for: a stretch of runs of each policy. */
export const asksOf = (state: BanditState, first: number, runs: number): ArmsRequest[] =>
	policies.map(({ id }) => ({
		...{ world: worldOf(state), policy: policyOf(id, state) },
		...{ first, runs, seed: state.seed }
	}));

/** What has to be run anew if it changes: a policy only is looked at. */
export const keyOf = ({ policy: _policy, ...asked }: BanditState): string => JSON.stringify(asked);
