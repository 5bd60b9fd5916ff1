import { expect, it } from 'vitest';
import { naiveMoments } from '../../../../src/lib/speed/naive/naive-moments.ts';

it('naiveMoments gives the mean, and the variance with n - 1 below', () => {
	expect(naiveMoments([1, 2, 3])).toEqual([2, 1]);
});
