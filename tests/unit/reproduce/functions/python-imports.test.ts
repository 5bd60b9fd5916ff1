import { expect, it } from 'vitest';
import { pythonImports } from '../../../../src/lib/reproduce/functions/python-imports.ts';

it('pythonImports(body) names what the body uses, a module a line', () => {
	expect(pythonImports('stats.norm.sf(np.sqrt(2)) + special.erf(1)')).toEqual({
		lines: ['import numpy as np', 'from scipy import special, stats'],
		tested: ['NumPy 1.24 and 2.4', 'SciPy 1.10 and 1.17']
	});
});

it('pythonImports(body) takes no variable for a module', () => {
	expect(pythonImports('distance = 1\nreport("distance", distance)').lines).toEqual([]);
	expect(pythonImports('mystats.norm').lines).toEqual([]);
});
