import { it } from 'vitest';
import { logNormalFamily } from '../../../../../src/lib/simulation/drift/families/log-normal-family.ts';
import { logNormal } from '../../../../../src/lib/stats/index.ts';
import { expectToFollow } from './follows.ts';

it('logNormalFamily draws a lognormal distribution by mean and sd of the log', () => {
	expectToFollow(logNormalFamily, [3, 0.5], logNormal(3, 0.5).cdf);
});
