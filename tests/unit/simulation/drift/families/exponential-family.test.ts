import { it } from 'vitest';
import { exponential } from '../../../../../src/lib/stats/index.ts';
import { expectToFollow } from './follows.ts';

it('exponentialFamily draws an exponential distribution by its mean', () => {
	expectToFollow('exponential', [8], exponential(1 / 8).cdf);
});
