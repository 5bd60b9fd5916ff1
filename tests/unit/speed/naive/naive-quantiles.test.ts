import { expect, it } from 'vitest';
import { naiveQuantiles } from '../../../../src/lib/speed/naive/naive-quantiles.ts';

it('naiveQuantiles interpolates between neighbours of the sorted sample', () => {
	expect(naiveQuantiles([4, 1, 3, 2], [0, 0.5, 1])).toEqual([1, 2.5, 4]);
});
