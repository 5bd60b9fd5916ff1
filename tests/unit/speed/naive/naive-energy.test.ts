import { expect, it } from 'vitest';
import { naiveEnergy } from '../../../../src/lib/speed/naive/naive-energy.ts';

it('naiveEnergy is 0 for the same values, and the root of twice the distance of two points', () => {
	expect(naiveEnergy([1, 2], [1, 2])).toBe(0);
	expect(naiveEnergy([0], [2])).toBe(2);
});
