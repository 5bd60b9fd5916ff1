import { zeroErrorsUpperBound } from '../../../../src/lib/simulation/rollout/zero-errors-upper-bound.ts';
import { goldenCases } from './golden-cases.ts';

goldenCases<{ n: number; confidence: number }>(
	'zeroErrorsUpperBound',
	({ n, confidence }) => ({ exact: zeroErrorsUpperBound(n, confidence) }),
	({ exact }) => ({ exact })
);
