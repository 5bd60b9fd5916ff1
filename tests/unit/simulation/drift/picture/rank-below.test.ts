import { expect, it } from 'vitest';
import { rankBelow } from '../../../../../src/lib/simulation/drift/picture/rank-below.ts';

it('rankBelow counts rows below a limit, and at it when asked', () => {
	const sorted = Float64Array.of(1, 2, 2, 2, 5);
	expect([0, 1, 2, 3, 5, 9].map((limit) => rankBelow(sorted, limit))).toEqual([0, 0, 1, 4, 4, 5]);
	expect([1, 2, 5].map((limit) => rankBelow(sorted, limit, true))).toEqual([1, 4, 5]);
});
