import { expect, it } from 'vitest';
import { naiveAuc } from '../../../../src/lib/speed/naive/naive-auc.ts';

it('naiveAuc counts pairs won, and ties as half', () => {
	expect(naiveAuc([1, 2], [2, 3])).toBe(3.5 / 4);
});
