import { expect, it } from 'vitest';
import {
	armsBlock,
	banditRules,
	banditStudy,
	readArms,
	type BanditReading
} from '../../../src/lib/simulation/experiment/index.ts';
import { laiRobbinsConstant, runToEnd } from '../../../src/lib/stats/index.ts';
import { printed, wordsOf } from './lesson-says.ts';

const words = wordsOf('bandits');
const rates = [0.1, 0.15] as const;

function studied(delay: number, swap: boolean): Record<BanditReading['id'], BanditReading> {
	const study = banditStudy({ rates, users: 1000, delay, swap }, 12);
	study.add(400);
	return Object.fromEntries(study.reading().map((reading) => [reading.id, reading])) as Record<
		BanditReading['id'],
		BanditReading
	>;
}

it('at once: who misses what, and what it reports', () => {
	const { split, epsilon, ucb, thompson } = studied(0, false);
	expect(words).toContain(`a fixed split misses ${printed(split.regret, 1)} sales`);
	expect(words).toContain(
		`UCB1 misses ${printed(ucb.regret, 1)}, epsilon-greedy ${printed(epsilon.regret, 1)} and Thompson ${printed(thompson.regret, 1)}`
	);
	expect(words).toContain(`${printed(100 * epsilon.misled)} % of the epsilon-greedy runs`);
	const [old, fresh] = thompson.reports;
	expect(words).toContain(`reports the old model at ${printed(100 * old.mean, 1)} %`);
	expect(words).toContain(
		`it would be ${printed(100 * (fresh.mean - old.mean), 1)} points instead of 5`
	);
	const worse = 1 - ucb.better.reduce((sum, share) => sum + share, 0) / ucb.better.length;
	expect(worse).toBeCloseTo(1 / 3, 1);
});

it('late answers and arms that change places', () => {
	const late = studied(500, false);
	expect(words).toContain(`Thompson misses ${printed(late.thompson.regret, 1)} sales`);
	const moved = studied(0, true);
	expect(words).toContain(`Thompson then misses ${printed(moved.thompson.regret, 1)} sales`);
	expect(words).toContain(`in ${printed(100 * moved.thompson.misled)} % of runs`);
});

it('Lai and Robbins’ constant for 10 % and 15 %', () => {
	expect(words).toContain(
		`For rates of 10 % and 15 % it is ${printed(laiRobbinsConstant(rates), 1)}`
	);
});

it.each([
	[0, 'none'],
	[500, 'none'],
	[0, 'swap']
] as const)('the Bandit page of the lab sees the same: delay %i, change %s', (delay, change) => {
	const world = { rates, steps: 1000, change, delay };
	const study = studied(delay, change === 'swap');
	for (const { id, policy } of banditRules) {
		const block = runToEnd(armsBlock({ world, policy, first: 0, runs: 400, seed: 'other users' }));
		const lab = readArms(world, [block]);
		expect(Math.abs(study[id].regret - lab.regret)).toBeLessThan(
			3 * Math.SQRT2 * lab.regretError + 1e-9
		);
		const [old] = study[id].reports;
		const reported = (lab.arms[0]?.truth ?? NaN) + (lab.arms[0]?.bias ?? NaN);
		expect(Math.abs(old.mean - reported)).toBeLessThan(4 * (lab.arms[0]?.biasError ?? 0) + 1e-9);
	}
});
