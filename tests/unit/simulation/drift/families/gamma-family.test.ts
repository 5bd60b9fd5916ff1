import { it } from 'vitest';
import { gamma } from '../../../../../src/lib/stats/index.ts';
import { expectToFollow } from './follows.ts';

it('gammaFamily draws a gamma distribution by shape and scale', () => {
	expectToFollow('gamma', [0.7, 4], gamma(0.7, 4).cdf);
	expectToFollow('gamma', [9, 0.5], gamma(9, 0.5).cdf);
});
