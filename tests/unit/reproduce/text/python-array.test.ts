import { expect, it } from 'vitest';
import { pythonArray } from '../../../../src/lib/reproduce/text/python-array.ts';

it('pythonArray(values) holds doubles even when all values are whole', () => {
	expect(pythonArray([1, 2])).toBe('np.array([\n    1, 2\n], dtype=float)');
});

it('pythonArray(values) of nothing is an empty array of doubles', () => {
	expect(pythonArray([])).toBe('np.array([], dtype=float)');
});
