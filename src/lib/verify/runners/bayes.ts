import { bayesianAB } from '../../stats/index.ts';
import { runner, type Runners } from '../runner.ts';

type Arms = { x1: number; n1: number; x2: number; n2: number; prior: [number, number] };

/** Bayesian answers about two rates; `each`, as chances, losses and intervals are worked out apart. */
export const bayes: Runners = {
	bayesAb: runner({
		checks: ['bayesianAB'],
		each: true,
		run: ({ x1, n1, x2, n2, prior }: Arms) => {
			const found = bayesianAB({ successesA: x1, nA: n1, successesB: x2, nB: n2, prior });
			return {
				probBBeatsA: found.probabilityBBeatsA,
				expectedLossChooseB: found.expectedLossB,
				expectedLossChooseA: found.expectedLossA,
				posteriorMeans: [found.meanA, found.meanB],
				credible95: [found.intervalA, found.intervalB]
			};
		}
	})
};
