import { expect, it } from 'vitest';
import { weightShares } from '../../../../../src/lib/simulation/drift/how-often/weight-shares.ts';

it('reads weights as shares of their sum, and nothing as all equal', () => {
	expect(weightShares([1, 3])).toEqual([0.25, 0.75]);
	expect(weightShares([0, 0])).toEqual([0.5, 0.5]);
});
