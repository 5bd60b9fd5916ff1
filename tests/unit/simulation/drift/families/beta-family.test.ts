import { it } from 'vitest';
import { beta } from '../../../../../src/lib/stats/index.ts';
import { expectToFollow } from './follows.ts';

it('betaFamily draws a beta distribution by a and b', () => {
	expectToFollow('beta', [2, 5], beta(2, 5).cdf);
});
