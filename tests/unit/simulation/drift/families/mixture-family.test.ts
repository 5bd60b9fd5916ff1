import { it } from 'vitest';
import { normal } from '../../../../../src/lib/stats/index.ts';
import { expectToFollow } from './follows.ts';

it('mixtureFamily draws two normal lumps by weight', () => {
	const [first, second] = [normal(-1, 0.6), normal(1.2, 0.4)];
	expectToFollow(
		'mixture',
		[-1, 0.6, 1.2, 0.4, 0.3],
		(x) => 0.7 * first.cdf(x) + 0.3 * second.cdf(x)
	);
});
