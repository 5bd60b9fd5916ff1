import type { StrategyId } from '$lib/simulation/rollout';

export type StrategyCard = {
	readonly letter: string;
	readonly label: string;
	/** The usual steps, where there are any to choose. */
	readonly steps?: readonly number[];
	/** What its steps are called. */
	readonly stepsLabel?: string;
	/** What it does, in one sentence. */
	readonly does: string;
};

/** Every way to release, in the order of the list. */
export const strategyCards: Readonly<Record<StrategyId, StrategyCard>> = {
	canary: {
		letter: 'c',
		label: 'Canary',
		steps: [0.05, 0.25, 1],
		does: 'A few requests first, then more, while the guard compares.'
	},
	gradual: {
		letter: 'g',
		label: 'Gradual 10, 25, 50, 100 %',
		steps: [0.1, 0.25, 0.5, 1],
		does: 'The cheatsheet’s plan: four steps, each held as long.'
	},
	'canary-with-baseline': {
		letter: 'w',
		label: 'Canary with a baseline',
		steps: [0.05, 0.25, 0.5, 1],
		does: 'As many requests go to a fresh copy of the old model: like is compared with like.'
	},
	'all-at-once': {
		letter: 'o',
		label: 'All at once',
		does: 'Everybody gets the new model in the same minute.'
	},
	'blue-green': {
		letter: 'b',
		label: 'Blue-green',
		does: 'Both stand ready; the router turns, and can turn back.'
	},
	shadow: {
		letter: 's',
		label: 'Shadow, then canary',
		steps: [0.1, 0.5, 1],
		stepsLabel: 'Steps after the shadow, %',
		does: 'Requests are copied to the new model; nobody sees its answers.'
	},
	ab: {
		letter: 'a',
		label: 'A/B test',
		steps: [0.5],
		stepsLabel: 'Share of users on the new model, %',
		does: 'Users are split for good, and the business number decides.'
	},
	bandit: {
		letter: 't',
		label: 'Bandit',
		steps: [0.1],
		stepsLabel: 'Share at first, %',
		does: 'Traffic follows whoever converts better so far.'
	},
	interleaving: {
		letter: 'i',
		label: 'Interleaving',
		steps: [0.1],
		stepsLabel: 'Share of answers that mix both, %',
		does: 'Both rankers fill one list, and clicks decide.'
	}
};

export const strategyIds = Object.keys(strategyCards) as readonly StrategyId[];

/** The usual steps of a strategy, for one that has its own. */
export const usualSteps = (id: StrategyId): readonly number[] => strategyCards[id].steps ?? [1];
