import { expect, it } from 'vitest';
import {
	createRequestEvents,
	createTraffic,
	type TickCounts,
	type Users
} from '../../../../src/lib/simulation/traffic/index.ts';
import { createUserShares } from '../../../../src/lib/simulation/traffic/user-shares.ts';
import { binomial } from '../../../../src/lib/stats/index.ts';
import { runs } from '../../../counts.ts';
import { splitWith, sum, threeArms, worldWith } from './worlds.ts';

const few: Users = { perDay: 200, assigned: 'user' };
const hundredth = splitWith(0.01);

/** Mean and variance of a list. */
function moments(list: readonly number[]): { mean: number; variance: number } {
	const mean = sum(list) / list.length;
	return { mean, variance: sum(list.map((x) => (x - mean) * (x - mean))) / (list.length - 1) };
}

it('gives a share of 1 % of 200 users as often as a binomial says', () => {
	const { pmf } = binomial(200, 0.01);
	const times = runs(20_000);
	const seen = new Array<number>(8).fill(0);
	for (let seed = 0; seed < times; seed++) {
		const users = createUserShares(few, seed).users(0.01);
		if (users < 7.5) seen[Math.round(users)]! += 1;
	}
	for (let users = 0; users <= 5; users++) {
		const [chance, share] = [pmf(users), seen[users]! / times];
		const error = Math.sqrt((chance * (1 - chance)) / times);
		// An edge between two places of a hash may cut a user in two.
		expect(Math.abs(share - chance)).toBeLessThan(3 * error + 1e-3);
	}
});

it('says the same in any order, and never less for a larger share', () => {
	const shares = [0.004, 0.01, 0.05, 0.5, 0.92];
	const [up, down] = [createUserShares(few, 3), createUserShares(few, 3)];
	const rising = shares.map((share) => up.users(share));
	const falling = [...shares].reverse().map((share) => down.users(share));
	expect(falling.reverse()).toEqual(rising);
	expect(rising).toEqual([...rising].sort((a, b) => a - b));
});

it('splits into shares that add up, and leaves alone what hardly moves', () => {
	const shares = createUserShares({ ...few, spread: 2 }, 5).split(threeArms.shares);
	expect(sum(shares)).toBeCloseTo(1, 12);
	expect(shares.every((share) => share >= 0)).toBe(true);
	expect(shares).not.toEqual(threeArms.shares);
	const same = [
		createUserShares({ perDay: 1e6, assigned: 'user' }, 5),
		createUserShares({ perDay: 200, assigned: 'request' }, 5)
	];
	for (const one of same) expect(one.split(threeArms.shares)).toBe(threeArms.shares);
	expect(createUserShares(few, 5).split([1, 0, 0])).toEqual([1, 0, 0]);
});

it.each([
	['alike', few],
	['of whom a fifth makes four requests in five', { ...few, perDay: 300, spread: 2 }]
])('gives the canary the traffic that single users do: users %s', (_, users) => {
	const times = runs(2000);
	const traffic = { perSecond: 20, dailySwing: 0, weekend: 1, spikes: [] };
	const canary = ({ requests }: TickCounts) => (requests[2]! + requests[3]!) / sum(requests);
	const [whole, single] = [createTraffic, createRequestEvents].map((create) => {
		const list: number[] = [];
		for (let seed = 0; seed < times; seed++) {
			const source = create(worldWith({ seed, users, traffic }), { latency: false });
			const into = source.counts();
			source.tick(0, hundredth, into);
			list.push(canary(into));
		}
		return list;
	}) as [number[], number[]];
	const [a, b] = [moments(whole), moments(single)];
	expect(Math.abs(a.mean - b.mean)).toBeLessThan(4 * Math.sqrt((a.variance + b.variance) / times));
	// And nobody at all is on the canary as often.
	const none = (list: readonly number[]) => list.filter((share) => share === 0).length / times;
	const chance = (none(whole) + none(single)) / 2;
	const error = Math.sqrt((2 * chance * (1 - chance)) / times);
	expect(Math.abs(none(whole) - none(single))).toBeLessThan(4 * error);
	const spread = moments(whole.map((share) => Math.sqrt(share)));
	const other = moments(single.map((share) => Math.sqrt(share)));
	expect(Math.abs(spread.mean - other.mean)).toBeLessThan(
		4 * Math.sqrt((spread.variance + other.variance) / times)
	);
});
