import { expect, it } from 'vitest';
import { chooseDomain } from '../../../../../src/lib/simulation/drift/picture/choose-domain.ts';

it('chooseDomain covers both windows with round ends', () => {
	expect(chooseDomain(Float64Array.of(0.3, 7.1), Float64Array.of(2, 9.4))).toEqual([0, 10]);
	expect(chooseDomain(Float64Array.of(-3, 3), Float64Array.of(-2, 4))).toEqual([-4, 5]);
});

it('chooseDomain leaves the outermost thousandths out of the picture', () => {
	const rows = Float64Array.from({ length: 10_001 }, (_, index) => index / 10_000);
	rows[10_000] = 1e9;
	const [, high] = chooseDomain(rows, rows);
	expect(high).toBeLessThan(2);
});

it('chooseDomain refuses values whose range is no number', () => {
	const far = Float64Array.of(-1e308, 1e308);
	expect(() => chooseDomain(far, far)).toThrow('divide them by a constant');
});

it('chooseDomain opens a stretch around a single value', () => {
	expect(chooseDomain(Float64Array.of(5, 5), Float64Array.of(5))).toEqual([4, 6]);
	expect(chooseDomain(Float64Array.of(0), Float64Array.of(0))).toEqual([-1, 1]);
});
