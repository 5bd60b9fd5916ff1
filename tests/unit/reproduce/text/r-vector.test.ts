import { expect, it } from 'vitest';
import { rVector } from '../../../../src/lib/reproduce/text/r-vector.ts';

it('rVector(values) lists the values', () => {
	expect(rVector(Float64Array.of(1.5, 2))).toBe('c(\n  1.5, 2\n)');
});

it('rVector(values) of nothing is a numeric vector, not NULL', () => {
	expect(rVector([])).toBe('numeric(0)');
});
