import type { ShownBandit } from '../../../../src/lib/reproduce/experiment/bandit-facts.ts';
import type { ArmsPolicy, ArmsWorld } from '../../../../src/lib/simulation/experiment/index.ts';

const world: ArmsWorld = { rates: [0.1, 0.12, 0.2], steps: 150, change: 'none', delay: 0 };
const policies: readonly ArmsPolicy[] = [
	{ kind: 'split' },
	{ kind: 'epsilon', epsilon: 0.1 },
	{ kind: 'ucb1' },
	{ kind: 'thompson', prior: [1, 1] }
];

/** Every policy, in worlds that stay, slide, swap, and answer late. */
export const shownBandits: readonly ShownBandit[] = policies.flatMap((policy, k) => [
	{ policy, world },
	...(k === 0 ? [{ policy, world: { ...world, change: 'slide' as const } }] : []),
	...(k === 3 ? [{ policy, world: { ...world, change: 'swap' as const, delay: 30 } }] : [])
]);
