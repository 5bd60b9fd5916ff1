import type { Rng } from '../../random/index.ts';
import { armRecord } from './arm-record.ts';
import type { Bandit } from './bandit.ts';
import type { BetaShapes } from './beta-exceedance.ts';
import { checkDraws } from './check-draws.ts';
import { checkPrior } from './check-prior.ts';

/**
 * Thompson sampling: draws a rate for each arm from its posterior and tries the arm with the largest. So an
 * arm is tried as often as it is likely to be the best.
 *
 * @param arms how many, 1 to 10,000; rewards are from 0 to 1, and s of them make Beta(a + s, b + n - s)
 * @param prior shapes of the beta distribution of each rate beforehand, 0.05 to 10^9; default [1, 1]
 * @throws StatsError if a parameter is out of its range
 * @see Chapelle & Li (2011), "An empirical evaluation of Thompson sampling"; Thompson (1933)
 */
export function thompsonSampling({
	arms,
	prior = [1, 1]
}: {
	arms: number;
	prior?: BetaShapes;
}): Bandit<Pick<Rng, 'beta'>> {
	const record = armRecord('thompsonSampling', arms);
	checkPrior('thompsonSampling', prior);
	const [a, b] = prior;
	return {
		choose(rng) {
			checkDraws('thompsonSampling', rng, 'beta');
			return record.best((reward, pulls) => rng.beta(a + reward, b + (pulls - reward)));
		},
		update: record.update,
		get state() {
			return record.state;
		}
	};
}
