import { describe, expect, it } from 'vitest';
import { highWord, withHighWord } from '../../../src/lib/random/double-bits.ts';

describe('highWord', () => {
	it('holds sign, exponent and the top of the fraction', () => {
		expect(highWord(1)).toBe(0x3ff00000);
		expect(highWord(-2)).toBe(0xc0000000 | 0);
		expect(highWord(5e-324)).toBe(0);
	});
});

describe('withHighWord', () => {
	it('keeps the lower half', () => {
		expect(withHighWord(1 + Number.EPSILON, 0x40000000)).toBe(2 + 2 * Number.EPSILON);
		expect(withHighWord(0, 0x3ff00000)).toBe(1);
	});
});
