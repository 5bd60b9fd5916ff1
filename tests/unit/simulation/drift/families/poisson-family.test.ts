import { it } from 'vitest';
import { poissonFamily } from '../../../../../src/lib/simulation/drift/families/poisson-family.ts';
import { poisson } from '../../../../../src/lib/stats/index.ts';
import { expectCountsToFollow } from './follows.ts';

it('poissonFamily draws Poisson counts by their mean', () => {
	expectCountsToFollow(poissonFamily, [6], poisson(6).cdf);
	expectCountsToFollow(poissonFamily, [40], poisson(40).cdf);
});
