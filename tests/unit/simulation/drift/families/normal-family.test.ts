import { it } from 'vitest';
import { normalFamily } from '../../../../../src/lib/simulation/drift/families/normal-family.ts';
import { normal } from '../../../../../src/lib/stats/index.ts';
import { expectToFollow } from './follows.ts';

it('normalFamily draws a normal distribution by mean and sd', () => {
	expectToFollow(normalFamily, [3, 2], normal(3, 2).cdf);
});
