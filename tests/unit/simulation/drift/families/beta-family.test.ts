import { it } from 'vitest';
import { betaFamily } from '../../../../../src/lib/simulation/drift/families/beta-family.ts';
import { beta } from '../../../../../src/lib/stats/index.ts';
import { expectToFollow } from './follows.ts';

it('betaFamily draws a beta distribution by a and b', () => {
	expectToFollow(betaFamily, [2, 5], beta(2, 5).cdf);
});
