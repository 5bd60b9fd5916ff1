import type {
	ArmsPolicy,
	ArmsWorld
} from '../../../../../src/lib/simulation/experiment/bandits/types.ts';

/** Four arms, the last the best, to change in a test. */
export const someArms: ArmsWorld = {
	rates: [0.1, 0.12, 0.15, 0.2],
	steps: 1000,
	change: 'none',
	delay: 0
};

export const policies: readonly ArmsPolicy[] = [
	{ kind: 'split' },
	{ kind: 'epsilon', epsilon: 0.1 },
	{ kind: 'ucb1' },
	{ kind: 'thompson', prior: [1, 1] }
];
