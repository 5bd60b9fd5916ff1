import type { Rng } from '../../random/index.ts';
import { checkProbability } from '../check-number.ts';
import { armRecord } from './arm-record.ts';
import type { Bandit } from './bandit.ts';
import { checkDraws } from './check-draws.ts';

/**
 * Epsilon-greedy bandit: tries any arm with chance epsilon, else the one with the best mean so far. With
 * epsilon 0 it may stay with a worse arm for ever. Draws two uniform numbers at each choice.
 *
 * @param arms how many, 1 to 10,000; rewards are from 0 to 1
 * @param epsilon from 0 to 1
 * @throws StatsError if a parameter is out of its range
 * @see Sutton & Barto (2018), Reinforcement Learning, section 2.2, http://incompleteideas.net/book/the-book-2nd.html
 */
export function epsilonGreedy({
	arms,
	epsilon
}: {
	arms: number;
	epsilon: number;
}): Bandit<Pick<Rng, 'uniform'>> {
	const record = armRecord('epsilonGreedy', arms);
	checkProbability('epsilonGreedy', 'epsilon', epsilon);
	return {
		choose(rng) {
			checkDraws('epsilonGreedy', rng, 'uniform');
			const explores = rng.uniform() < epsilon;
			const any = Math.floor(rng.uniform() * arms);
			const best = record.best((reward, pulls) => reward / pulls);
			return explores && record.plays() >= arms ? any : best;
		},
		update: record.update,
		get state() {
			return record.state;
		}
	};
}
