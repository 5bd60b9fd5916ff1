import { expect, it } from 'vitest';
import { plainNumber, plainP } from '../../../../../src/lib/stats/drift/registry/plain-number.ts';

it('plainNumber(value, digits) writes decimals, or a power of ten where those would be zeros', () => {
	expect(plainNumber(0.12345, 3)).toBe('0.123');
	expect(plainNumber(0, 3)).toBe('0.000');
	expect(plainNumber(0.0005, 3)).toBe('0.001');
	expect(plainNumber(0.00049, 3)).toBe('4.9 × 10⁻⁴');
	expect(plainNumber(1.6e-18, 3)).toBe('1.6 × 10⁻¹⁸');
	expect(plainNumber(Infinity, 3)).toBe('infinite');
});

it('plainP(pValue) never writes 0', () => {
	expect(plainP(0)).toBe('p < 10⁻³⁰⁰');
	expect(plainP(0.0321)).toBe('p = 0.032');
});
