import { expect, it } from 'vitest';
import { sampleCsv } from '../../../src/lib/reproduce/sample-csv.ts';

it('sampleCsv(values) writes a header and a number a line', () => {
	expect(sampleCsv([1, -2.5, 0.1])).toBe('value\n1\n-2.5\n0.1\n');
});

it('sampleCsv(values) reads back as the same doubles', () => {
	const values = Float64Array.of(1 / 3, 0.1 + 0.2, 5e-324, 1.7976931348623157e308, -1e21, 2 ** 53);
	const lines = sampleCsv(values).trim().split('\n').slice(1);
	expect(lines.map(Number)).toEqual(Array.from(values));
});
