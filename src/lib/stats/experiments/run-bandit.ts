import { createRng } from '../../random/index.ts';
import { checkAtMost, checkWhole } from '../check-number.ts';
import { checkSeed } from '../check-seed.ts';
import type { Bandit, BanditState } from './bandit.ts';
import { checkRates } from './check-rates.ts';

export type BanditRun = {
	/** True rate of each arm, which the bandit does not know. */
	rates: readonly number[];
	/** How many times it chooses, 0 to 1,000,000. */
	steps: number;
	/** The same seed gives the same run, and each arm the same rewards to every bandit. */
	seed?: number | string;
};

/**
 * Lets a bandit choose among arms that pay 1 at given rates and 0 otherwise.
 *
 * @param bandit a fresh one, with as many arms as there are rates
 * @returns what it knows at the end
 * @throws StatsError if a rate, the steps or the seed is out of its range
 */
export function runBandit(bandit: Bandit, { rates, steps, seed = 0 }: BanditRun): BanditState {
	checkRates('runBandit', rates);
	checkWhole('runBandit', 'steps', steps);
	checkAtMost('runBandit', 'steps', steps, 1_000_000);
	checkSeed('runBandit', seed);
	const rng = createRng(seed);
	const arms = Array.from(rates, (_, arm) => rng.fork(arm));
	for (let step = 0; step < steps; step++) {
		const arm = bandit.choose(rng);
		const pays = (arms[arm] as (typeof arms)[0]).uniform() < (rates[arm] as number);
		bandit.update(arm, pays ? 1 : 0);
	}
	return bandit.state;
}
