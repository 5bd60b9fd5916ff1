import stdlibExp from '@stdlib/math-base-special-exp';
import { describe, expect, it } from 'vitest';
import { exp } from '../../../src/lib/random/exp.ts';
import { mulberry32 } from '../../../src/lib/verify/index.ts';

describe('exp', () => {
	it('is bit for bit that of @stdlib, for results of every size', () => {
		const uniform = mulberry32(2);
		for (let i = 0; i < 200_000; i++) {
			const x =
				i % 2 ? uniform() * 1454 - 744 : (uniform() - 0.5) * 2 ** -Math.floor(uniform() * 30);
			if (exp(x) !== stdlibExp(x)) expect([x, exp(x)]).toEqual([x, stdlibExp(x)]);
		}
	});
	it.each([
		0,
		-0,
		1,
		-1,
		NaN,
		Infinity,
		-Infinity,
		709.782712893384,
		709.7827128933841,
		709.4,
		-744,
		-745.1332191019412,
		-708.4,
		-708.3,
		-744,
		1e-9,
		-1e-9,
		1e-300,
		0.34657359,
		-0.34657359
	])('agrees at %d', (x) => {
		expect(exp(x)).toBe(stdlibExp(x));
	});

	it('rounds to the smallest double where @stdlib gives up a little early', () => {
		expect(exp(-744.8)).toBe(5e-324);
		expect(exp(-745.2)).toBe(0);
	});
});
