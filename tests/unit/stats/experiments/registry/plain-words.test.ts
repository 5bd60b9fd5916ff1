import { expect, it } from 'vitest';
import {
	plainCount,
	plainShare
} from '../../../../../src/lib/stats/experiments/registry/plain-words.ts';

it('plainCount(count) groups thousands and takes the first of a list', () => {
	expect(plainCount(31234)).toBe('31,234');
	expect(plainCount([7, 9])).toBe('7');
});

it('plainShare(share) writes a percentage without needless zeros', () => {
	expect(plainShare(0.05 + 0.005)).toBe('5.5 %');
	expect(plainShare(0.8)).toBe('80 %');
	expect(plainShare(0.1 + 0.2)).toBe('30 %');
});
