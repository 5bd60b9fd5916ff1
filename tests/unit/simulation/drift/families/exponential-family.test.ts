import { it } from 'vitest';
import { exponentialFamily } from '../../../../../src/lib/simulation/drift/families/exponential-family.ts';
import { exponential } from '../../../../../src/lib/stats/index.ts';
import { expectToFollow } from './follows.ts';

it('exponentialFamily draws an exponential distribution by its mean', () => {
	expectToFollow(exponentialFamily, [8], exponential(1 / 8).cdf);
});
