import { describe, expect, it } from 'vitest';
import { armsBlock } from '../../../../../src/lib/simulation/experiment/bandits/arms-block.ts';
import { readArms } from '../../../../../src/lib/simulation/experiment/bandits/read-arms.ts';
import type {
	ArmsPolicy,
	ArmsWorld
} from '../../../../../src/lib/simulation/experiment/bandits/types.ts';
import { binomial, runToEnd, wilsonInterval } from '../../../../../src/lib/stats/index.ts';
import { runs } from '../../../../counts.ts';
import { exactRegret } from './exact-regret.ts';
import { policies, someArms } from './some-arms.ts';

function read(policy: ArmsPolicy, change: Partial<ArmsWorld>, count: number, seed = 5) {
	const world = { ...someArms, ...change };
	return readArms(world, [runToEnd(armsBlock({ world, policy, first: 0, runs: count, seed }))]);
}
const adaptive = policies.filter(({ kind }) => kind !== 'split');

describe('armsBlock against closed forms', () => {
	it.each(adaptive)('$kind: the regret of a dozen users, by all that can happen', (policy) => {
		const rates = [0.3, 0.6] as const;
		const { regret, regretError } = read(policy, { rates, steps: 12 }, runs(100_000));
		expect(Math.abs(regret - exactRegret(policy, rates, 12))).toBeLessThan(3.5 * regretError);
	});

	it('split: misses the mean gap of every user, reports without bias, covers as the binomial says', () => {
		const reading = read({ kind: 'split' }, {}, runs(4000));
		expect(reading.regret).toBeCloseTo(1000 * (0.2 - 0.1425), 6);
		reading.arms.forEach(({ bias, biasError, coverage, truth }) => {
			expect(Math.abs(bias)).toBeLessThan(4 * biasError);
			const law = binomial(250, truth);
			let exact = 0;
			for (let yes = 0; yes <= 250; yes++) {
				const [low, high] = wilsonInterval(yes, 250, 0.95);
				if (low <= truth && truth <= high) exact += law.pmf(yes);
			}
			const error = Math.sqrt((exact * (1 - exact)) / reading.runs);
			expect(Math.abs(coverage - exact)).toBeLessThan(4 * error);
		});
	});

	it('ucb1: stays below the bound of Auer, Cesa-Bianchi & Fischer (2002), theorem 1', () => {
		const gaps = [0.1, 0.08, 0.05];
		const sum = (of: (gap: number) => number) => gaps.reduce((all, gap) => all + of(gap), 0);
		const bound = sum((gap) => (8 * Math.log(1000)) / gap) + (1 + Math.PI ** 2 / 3) * sum((g) => g);
		expect(read({ kind: 'ucb1' }, {}, 20).regret).toBeLessThan(bound);
	});

	it('epsilon-greedy: never below what exploring alone costs', () => {
		const { regret } = read({ kind: 'epsilon', epsilon: 0.2 }, {}, 100);
		expect(regret).toBeGreaterThan(0.2 * 990 * (0.2 - 0.1425) * 0.9);
	});

	it('thompson: near Lai and Robbins’ line for many users', () => {
		const long = { rates: [0.3, 0.5], steps: 10_000 };
		const { regret, laiRobbins } = read({ kind: 'thompson', prior: [1, 1] }, long, runs(200));
		expect(regret / (laiRobbins?.at(-1) ?? 0)).toBeGreaterThan(0.5);
		expect(regret / (laiRobbins?.at(-1) ?? 0)).toBeLessThan(2);
	});
});

describe('what bandits do to estimates', () => {
	it('adaptive sampling pulls every arm’s report down (Nie et al. 2017)', () => {
		for (const policy of adaptive) {
			const { arms } = read(policy, { steps: 500 }, 600);
			arms.forEach(({ bias, biasError }) => expect(bias).toBeLessThan(2 * biasError));
			expect(arms[0]?.bias).toBeLessThan(-3 * (arms[0]?.biasError ?? 0));
		}
	});

	it('picking the best report pushes up, when arms are alike (Shin et al. 2019)', () => {
		const { pickedBias } = read({ kind: 'split' }, { rates: [0.1, 0.1, 0.1, 0.1] }, 400);
		expect(pickedBias).toBeGreaterThan(0.01);
	});

	it('epsilon 0 locks in: many runs never come back to the best arm', () => {
		const { pickedBest, regretQuantiles } = read({ kind: 'epsilon', epsilon: 0 }, {}, 200);
		expect(pickedBest).toBeLessThan(0.6);
		expect(regretQuantiles[2]).toBeGreaterThan(40);
	});
});

describe('worlds that move', () => {
	it('what was learned costs after a swap', () => {
		for (const policy of adaptive) {
			const still = read(policy, {}, 100).regret;
			expect(read(policy, { change: 'swap' }, 100).regret).toBeGreaterThan(still);
		}
	});

	it('arms that change places half way are equally good over all', () => {
		const even = { rates: [0.1, 0.2], change: 'swap' as const };
		expect(read({ kind: 'split' }, even, 20).pickedBest).toBe(1);
	});

	it('late answers cost those who learn fast', () => {
		// UCB1 still tries all arms nearly alike after so few users, and has nothing to lose.
		for (const policy of adaptive.filter(({ kind }) => kind !== 'ucb1')) {
			const prompt = read(policy, {}, 200).regret;
			expect(read(policy, { delay: 300 }, 200).regret).toBeGreaterThan(prompt);
		}
	});
});

it('armsBlock refuses in a sentence', () => {
	expect(() => read({ kind: 'split' }, { rates: [] }, 1)).toThrow('Give two to eight arms.');
});
