import { it } from 'vitest';
import { uniform } from '../../../../../src/lib/stats/index.ts';
import { expectToFollow } from './follows.ts';

it('uniformFamily draws a uniform distribution between two ends', () => {
	expectToFollow('uniform', [-2, 5], uniform(-2, 5).cdf);
});
