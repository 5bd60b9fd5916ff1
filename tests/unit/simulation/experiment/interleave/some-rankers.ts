import type { InterleaveRequest } from '../../../../../src/lib/simulation/experiment/interleave/types.ts';

/** Two rankers of which B errs less, to change in a test. */
export const someRankers: InterleaveRequest = {
	world: {
		documents: 8,
		shown: 6,
		relevant: 0.3,
		clickRelevant: 0.4,
		clickOther: 0.05,
		stay: 0.8,
		spread: 0.5,
		queries: 2,
		noiseA: 1,
		noiseB: 0.4
	},
	method: 'team-draft',
	sizes: [200, 400],
	first: 0,
	experiments: 20,
	alpha: 0.05,
	seed: 1
};
