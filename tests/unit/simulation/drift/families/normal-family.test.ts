import { it } from 'vitest';
import { normal } from '../../../../../src/lib/stats/index.ts';
import { expectToFollow } from './follows.ts';

it('normalFamily draws a normal distribution by mean and sd', () => {
	expectToFollow('normal', [3, 2], normal(3, 2).cdf);
});
