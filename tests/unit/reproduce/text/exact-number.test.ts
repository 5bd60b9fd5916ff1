import fc from 'fast-check';
import { expect, it } from 'vitest';
import { exactNumber } from '../../../../src/lib/reproduce/text/exact-number.ts';
import { runs, seed } from '../../../counts.ts';

it('exactNumber(value) reads back as the same double and has at most 17 digits', () => {
	fc.assert(
		fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
			const text = exactNumber(value);
			const digits = text
				.replace(/e.*/, '')
				.replace(/[-.]/g, '')
				.replace(/^0+|0+$/g, '');
			expect(Number(text)).toBe(value + 0);
			expect(digits.length).toBeLessThanOrEqual(17);
		}),
		{ numRuns: runs(2000), seed }
	);
});

it('exactNumber(value) refuses what Python, R and CSV write in three ways', () => {
	expect(() => exactNumber(NaN)).toThrow('requires a finite number, got NaN');
	expect(() => exactNumber(-Infinity)).toThrow(RangeError);
});
