import { it } from 'vitest';
import { poisson } from '../../../../../src/lib/stats/index.ts';
import { expectCountsToFollow } from './follows.ts';

it('poissonFamily draws Poisson counts by their mean', () => {
	expectCountsToFollow('poisson', [6], poisson(6).cdf);
	expectCountsToFollow('poisson', [40], poisson(40).cdf);
});
