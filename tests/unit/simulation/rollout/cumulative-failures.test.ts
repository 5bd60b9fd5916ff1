import { cumulativeFailures } from '../../../../src/lib/simulation/rollout/cumulative-failures.ts';
import { goldenCases } from './golden-cases.ts';

type Input = { checkFailProbability: number; threshold: number; checks: number };

goldenCases<Input>(
	'cumulativeFailures',
	({ checkFailProbability, threshold, checks }) => ({
		probability: cumulativeFailures(checkFailProbability, threshold, checks)
	}),
	({ probability }) => ({ probability })
);
