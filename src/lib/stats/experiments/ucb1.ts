import { armRecord } from './arm-record.ts';
import type { Bandit } from './bandit.ts';

/**
 * UCB1 bandit: tries the arm with the largest mean + sqrt(2 ln t / n), where it was tried n of t times, so
 * that little known arms get their turn. Needs no random numbers.
 *
 * @param arms how many, 1 to 10,000; rewards are from 0 to 1
 * @throws StatsError if a parameter is out of its range
 * @see Auer, Cesa-Bianchi & Fischer (2002), https://doi.org/10.1023/A:1013689704352
 */
export function ucb1({ arms }: { arms: number }): Bandit<unknown> {
	const record = armRecord('ucb1', arms);
	return {
		choose() {
			const doubt = 2 * Math.log(record.plays());
			return record.best((reward, pulls) => reward / pulls + Math.sqrt(doubt / pulls));
		},
		update: record.update,
		get state() {
			return record.state;
		}
	};
}
