import stdlibLn from '@stdlib/math-base-special-ln';
import { describe, expect, it } from 'vitest';
import { ln } from '../../../src/lib/random/ln.ts';
import { mulberry32 } from '../../../src/lib/verify/index.ts';

describe('ln', () => {
	it('is bit for bit that of @stdlib, for doubles of every size', () => {
		const uniform = mulberry32(1);
		for (let i = 0; i < 200_000; i++) {
			const x =
				i % 2 ? uniform() * 2 ** Math.floor(uniform() * 2098 - 1074) : uniform() + uniform();
			if (ln(x) !== stdlibLn(x)) expect([x, ln(x)]).toEqual([x, stdlibLn(x)]);
		}
	});
	it.each([
		0,
		-0,
		-1,
		NaN,
		Infinity,
		-Infinity,
		1,
		2,
		0.5,
		5e-324,
		2.2250738585072014e-308,
		Number.MAX_VALUE,
		1 + Number.EPSILON,
		1 - Number.EPSILON / 2,
		1.5,
		Math.SQRT2,
		Math.E
	])('agrees at %d', (x) => {
		expect(ln(x)).toBe(stdlibLn(x));
	});
});
