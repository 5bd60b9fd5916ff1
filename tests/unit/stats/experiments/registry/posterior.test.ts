import { expect, it } from 'vitest';
import { posterior } from '../../../../../src/lib/stats/experiments/registry/posterior.ts';

it('posterior reads as a sentence with its chance and its loss', () => {
	const values = { successesA: 1000, nA: 10000, successesB: 1080, nB: 10000 };
	expect(posterior.reading(values, posterior.compute(values))).toBe(
		'B is better with a chance of 96.8 %, and choosing it costs 0.00539 % on average; stopping at 95 % still peeks.'
	);
});
