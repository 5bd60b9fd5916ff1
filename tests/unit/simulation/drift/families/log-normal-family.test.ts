import { it } from 'vitest';
import { logNormal } from '../../../../../src/lib/stats/index.ts';
import { expectToFollow } from './follows.ts';

it('logNormalFamily draws a lognormal distribution by mean and sd of the log', () => {
	expectToFollow('logNormal', [3, 0.5], logNormal(3, 0.5).cdf);
});
