import { expect, it } from 'vitest';
import { knownDistributions } from '../../../../../src/lib/reproduce/functions/distributions/known-distributions.ts';
import * as core from '../../../../../src/lib/stats/index.ts';

it('knownDistributions name distributions of the core', () => {
	for (const { name, params, ours } of knownDistributions) {
		expect(core, name).toHaveProperty(name);
		expect(ours(params).cdf(Infinity), name).toBe(1);
	}
});

it('knownDistributions turn parameters into the words of SciPy and R', () => {
	const exponential = knownDistributions.find(({ id }) => id === 'exponential');
	expect(exponential?.scipy(['0.5'])).toBe('stats.expon(scale=1 / 0.5)');
	expect(exponential?.r(['0.5'])).toEqual(['exp', 'rate = 0.5']);
});
