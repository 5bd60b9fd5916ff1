import { describe, expect, it } from 'vitest';
import { meanOf, moments } from '../../../../src/lib/stats/describe/moments.ts';
import { createRng, fillNormal } from '../../../../src/lib/random/index.ts';

/** By whole numbers of any length: no rounding at all. */
function exactly(values: readonly number[]) {
	const n = BigInt(values.length);
	const [sum, squares] = values.reduce(
		([a, b], value) => [a + BigInt(value), b + BigInt(value) ** 2n],
		[0n, 0n]
	);
	const scale = 2n ** 80n;
	const ratio = (top: bigint, below: bigint) => Number((top * scale) / below) / 2 ** 80;
	return { mean: ratio(sum, n), squares: ratio(squares * n - sum * sum, n) };
}

/** Whole numbers around `loc`. */
function wholeNumbers(n: number, loc: number): number[] {
	const values = new Float64Array(n);
	fillNormal(createRng(n), values);
	return Array.from(values, (value) => loc + Math.round(value * 1000));
}

describe('moments', () => {
	it.each([
		[1, 5],
		[2, 0],
		[7, 1e12],
		[1025, 1e9],
		[50_000, 1e9],
		[50_000, 0]
	])('agrees with whole numbers of any length: %d values around %d', (n, loc) => {
		const values = wholeNumbers(n, loc);
		const expected = exactly(values);
		const { mean, squares } = moments(Float64Array.from(values));
		expect(Math.abs(mean - expected.mean)).toBeLessThanOrEqual(2e-16 * (Math.abs(loc) + 1000));
		expect(Math.abs(squares - expected.squares)).toBeLessThanOrEqual(1e-14 * expected.squares);
	});
	it('keeps its digits where blocks lie far apart', () => {
		const values = wholeNumbers(9000, 0).map((value, i) => value + (i < 1024 ? 1e9 : 0));
		const { squares } = moments(Float64Array.from(values));
		expect(Math.abs(squares / exactly(values).squares - 1)).toBeLessThan(1e-13);
		const rising = values.toSorted((a, b) => a - b);
		expect(moments(Float64Array.from(rising)).squares / squares).toBeCloseTo(1, 13);
	});
	it('is exact for equal values', () => {
		expect(moments(new Float64Array(5000).fill(0.1))).toEqual({ mean: 0.1, squares: 0 });
	});
	it('is not finite where a value is not', () => {
		for (const odd of [NaN, Infinity, -Infinity]) {
			for (const at of [0, 5, 1500]) {
				const values = new Float64Array(1501).fill(1);
				values[at] = odd;
				expect(Number.isFinite(moments(values).squares)).toBe(false);
				expect(Number.isFinite(meanOf(values))).toBe(false);
			}
		}
	});
});

describe('meanOf', () => {
	it('is the mean that moments gives', () => {
		const values = Float64Array.from(wholeNumbers(10_001, 1e6));
		expect(meanOf(values) / moments(values).mean).toBeCloseTo(1, 15);
	});
});
