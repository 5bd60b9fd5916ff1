import { expect, it } from 'vitest';
import { createRng } from '../../../../../src/lib/random/index.ts';
import { chooserOf } from '../../../../../src/lib/simulation/experiment/bandits/policies.ts';
import { epsilonGreedy, thompsonSampling, ucb1 } from '../../../../../src/lib/stats/index.ts';
import { policies } from './some-arms.ts';

const ours = Object.fromEntries(policies.map((policy) => [policy.kind, policy]));

it.each([
	['epsilon', () => epsilonGreedy({ arms: 4, epsilon: 0.1 })],
	['ucb1', () => ucb1({ arms: 4 })],
	['thompson', () => thompsonSampling({ arms: 4 })]
] as const)('chooserOf %s chooses as the core’s bandit from the same draws', (kind, create) => {
	const bandit = create();
	const [own, core, world] = ['x', 'x', 'y'].map((seed) => createRng(seed)) as [
		ReturnType<typeof createRng>,
		ReturnType<typeof createRng>,
		ReturnType<typeof createRng>
	];
	const choose = chooserOf(ours[kind]!, own) ?? expect.fail();
	const known = { pulls: new Float64Array(4), paid: new Float64Array(4), plays: 0 };
	for (let step = 0; step < 2000; step++) {
		const arm = bandit.choose(core);
		expect(choose(known)).toBe(arm);
		const paid = world.uniform() < 0.1 + arm / 20 ? 1 : 0;
		bandit.update(arm, paid);
		known.pulls[arm]!++;
		known.paid[arm]! += paid;
		known.plays++;
	}
});

it('chooserOf: a split has nothing to choose', () => {
	expect(chooserOf({ kind: 'split' }, createRng(1))).toBeUndefined();
});
