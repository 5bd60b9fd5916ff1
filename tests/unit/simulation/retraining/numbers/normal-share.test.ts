import { expect, it } from 'vitest';
import { normalShare } from '../../../../../src/lib/simulation/retraining/numbers/normal-share.ts';
import { normal } from '../../../../../src/lib/stats/index.ts';

const { cdf } = normal(0, 1);

it('normalShare is the cdf of the statistics core to 1e-14', () => {
	let most = 0;
	for (let x = -9; x <= 9; x += 0.00137) most = Math.max(most, Math.abs(normalShare(x) - cdf(x)));
	expect(most).toBeLessThan(1e-14);
});

it('normalShare ends at 0 and 1, and passes NaN on', () => {
	expect([-Infinity, -9, 0, 9, Infinity].map(normalShare)).toEqual([0, 0, 0.5, 1, 1]);
	expect(normalShare(NaN)).toBeNaN();
});
