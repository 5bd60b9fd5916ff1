import { expect, it } from 'vitest';
import { rValues } from '../../../../src/lib/reproduce/functions/r-values.ts';

it('rValues(values) writes a short list on one line', () => {
	expect(rValues([1, 2.5])).toBe('c(1, 2.5)');
	expect(rValues([])).toBe('numeric(0)');
});

it('rValues(values) wraps a long list', () => {
	const lines = rValues(Array.from({ length: 60 }, (_, i) => i / 8)).split('\n');
	expect(lines[0]).toBe('c(');
	expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(96);
});
