import { describe, expect, it } from 'vitest';
import { unitOf } from '../../../../src/lib/stats/describe/unit-of.ts';

describe('unitOf', () => {
	it('unitOf(sample) is the power of two at or below the largest value', () => {
		expect(unitOf([1, -5, 3])).toBe(4);
		expect(unitOf([0.3])).toBe(0.25);
		expect(unitOf([0, 0])).toBe(1);
	});

	it('unitOf(sample) stays finite for the largest double', () => {
		expect(unitOf([Number.MAX_VALUE])).toBe(2 ** 1023);
	});
});
