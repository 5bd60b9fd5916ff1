import { it } from 'vitest';
import { uniformFamily } from '../../../../../src/lib/simulation/drift/families/uniform-family.ts';
import { uniform } from '../../../../../src/lib/stats/index.ts';
import { expectToFollow } from './follows.ts';

it('uniformFamily draws a uniform distribution between two ends', () => {
	expectToFollow(uniformFamily, [-2, 5], uniform(-2, 5).cdf);
});
