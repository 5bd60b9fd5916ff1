import { checkAtMost, checkProbability, checkWhole } from '../check-number.ts';
import type { BanditState } from './bandit.ts';

/** What a bandit remembers of its arms, and how it picks the best. */
export type ArmRecord = {
	update(arm: number, reward: number): void;
	readonly state: BanditState;
	/** Tries of all arms together. */
	plays(): number;
	/** The first arm never tried; else the one whose value is largest, the first of equals. */
	best(value: (reward: number, pulls: number) => number): number;
};

/**
 * Keeps the tries and the rewards of arms.
 *
 * @param caller the public function that asks, for the sentence
 * @param arms how many, 1 to 10,000
 * @throws StatsError if `arms` is out of its range; later, if an arm or a reward is: rewards are from 0 to 1
 */
export function armRecord(caller: string, arms: number): ArmRecord {
	checkWhole(caller, 'arms', arms, 1);
	checkAtMost(caller, 'arms', arms, 10_000);
	const pulls = new Array<number>(arms).fill(0);
	const rewards = new Array<number>(arms).fill(0);
	let plays = 0;
	return {
		update(arm, reward) {
			checkWhole(caller, 'arm', arm);
			checkAtMost(caller, 'as index of an arm', arm, arms - 1);
			checkProbability(caller, 'a reward', reward);
			pulls[arm] = (pulls[arm] as number) + 1;
			rewards[arm] = (rewards[arm] as number) + reward;
			plays++;
		},
		get state() {
			return { pulls: [...pulls], rewards: [...rewards] };
		},
		plays: () => plays,
		best(value) {
			let best = 0;
			let most = -Infinity;
			for (let arm = 0; arm < arms; arm++) {
				const tried = pulls[arm] as number;
				if (tried === 0) return arm;
				const worth = value(rewards[arm] as number, tried);
				if (worth <= most) continue;
				best = arm;
				most = worth;
			}
			return best;
		}
	};
}
