import { expect, it } from 'vitest';
import { naiveKs } from '../../../../src/lib/speed/naive/naive-ks.ts';

it('naiveKs is 0 for the same values and 1 for samples apart', () => {
	expect(naiveKs([3, 1, 2], [1, 2, 3])).toBe(0);
	expect(naiveKs([1, 2], [3, 4])).toBe(1);
});
