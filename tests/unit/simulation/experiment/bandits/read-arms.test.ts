import { expect, it } from 'vitest';
import { armsBlock } from '../../../../../src/lib/simulation/experiment/bandits/arms-block.ts';
import { readArms } from '../../../../../src/lib/simulation/experiment/bandits/read-arms.ts';
import type { ArmsWorld } from '../../../../../src/lib/simulation/experiment/bandits/types.ts';
import { runToEnd } from '../../../../../src/lib/stats/index.ts';
import { policies, someArms } from './some-arms.ts';

const block = (first: number, runs: number, world: ArmsWorld = someArms) =>
	runToEnd(armsBlock({ world, policy: policies[1]!, first, runs, seed: 3 }));

it('readArms: the same whatever the portions', () => {
	const [whole, parts] = [[block(0, 30)], [block(0, 11), block(11, 19)]].map((blocks) =>
		readArms(someArms, blocks)
	);
	expect(parts?.regretQuantiles).toEqual(whole?.regretQuantiles);
	expect(parts?.regret).toBeCloseTo(whole?.regret ?? NaN, 9);
	parts?.arms.forEach((arm, k) => expect(arm.bias).toBeCloseTo(whole?.arms[k]?.bias ?? NaN, 12));
});

it('readArms: shares add up, regret adds up, every stretch holds its users', () => {
	for (const steps of [1000, 137, 30]) {
		const world = { ...someArms, steps };
		const { allocation, arms, at, regretSoFar, regret } = readArms(world, [block(0, 5, world)]);
		expect(at.at(-1)).toBe(steps);
		expect(regretSoFar.at(-1)).toBeCloseTo(regret, 9);
		expect(arms.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 9);
		const first = allocation.subarray(0, 4).reduce((sum, share) => sum + share, 0);
		expect(first).toBeCloseTo(1, 9);
	}
});

it('readArms: Lai and Robbins’ line only for rates that stay', () => {
	const world = { ...someArms, change: 'swap' as const };
	expect(readArms(world, [block(0, 2, world)]).laiRobbins).toBeUndefined();
	expect(readArms(someArms, [block(0, 1)]).laiRobbins?.at(-1)).toBeGreaterThan(0);
});
