import { expect, it } from 'vitest';
import { pythonValues } from '../../../../src/lib/reproduce/functions/python-values.ts';

it('pythonValues(values) writes a short list on one line', () => {
	expect(pythonValues([1, 2.5])).toBe('np.array([1, 2.5], dtype=float)');
	expect(pythonValues([])).toBe('np.array([], dtype=float)');
});

it('pythonValues(values) wraps a long list', () => {
	const lines = pythonValues(Array.from({ length: 60 }, (_, i) => i / 8)).split('\n');
	expect(lines[0]).toBe('np.array([');
	expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(96);
});
