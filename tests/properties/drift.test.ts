import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	cramerVonMisesTest,
	energyDistance,
	ksTest,
	mannWhitneyUTest,
	psiFromSamples,
	wassersteinDistance
} from '../../src/lib/stats/index.ts';
import { runs, seed } from '../counts.ts';

const options = { numRuns: runs(2000), seed };
const value = fc.oneof(
	fc.double({ min: -1e6, max: 1e6, noNaN: true }),
	fc.integer({ min: -4, max: 4 })
);
const sample = fc.array(value, { minLength: 2, maxLength: 40 });
const anySample = fc.array(fc.double({ noNaN: true, noDefaultInfinity: true }), {
	minLength: 2,
	maxLength: 30
});
const isChance = (p: number) => p >= 0 && p <= 1;
const size = (...samples: number[][]) => Math.max(1, ...samples.flat().map(Math.abs));

describe('ksTest(x, y)', () => {
	it('has D and p from 0 to 1, whatever the numbers', () => {
		fc.assert(
			fc.property(anySample, anySample, (x, y) => {
				for (const method of ['exact', 'asymptotic'] as const) {
					const { statistic, pValue } = ksTest(x, y, { method });
					expect(isChance(statistic) && isChance(pValue)).toBe(true);
				}
			}),
			options
		);
	});

	it('is the same with the sides swapped, but for the sign', () => {
		fc.assert(
			fc.property(sample, sample, (x, y) => {
				const [there, back] = [ksTest(x, y), ksTest(y, x)];
				expect(back.statistic).toBe(there.statistic);
				expect(Math.abs(back.pValue - there.pValue)).toBeLessThan(1e-12);
				expect(back.sign === -there.sign || back.location !== there.location).toBe(true);
			}),
			options
		);
	});

	it('does not change under a rising map of the values', () => {
		fc.assert(
			fc.property(sample, sample, (x, y) => {
				const map = (values: number[]) => values.map((each) => each ** 3 / 1e6 + 2 * each);
				const distinct = (values: number[]) => new Set(values).size;
				// Rounding may merge neighbours: the law is about maps that keep values apart.
				fc.pre(distinct(map([...x, ...y])) === distinct([...x, ...y]));
				expect(ksTest(map(x), map(y)).statistic).toBe(ksTest(x, y).statistic);
			}),
			options
		);
	});

	it('is 0 with p = 1 for a sample against itself in another order', () => {
		fc.assert(
			fc.property(sample, (x) => {
				expect(ksTest(x, [...x].reverse())).toMatchObject({ statistic: 0, pValue: 1, sign: 0 });
			}),
			options
		);
	});

	it('conditional on ties is never larger than ignoring them', () => {
		fc.assert(
			fc.property(sample, sample, (x, y) => {
				const p = (ties: 'ignore' | 'conditional') =>
					ksTest(x, y, { method: 'exact', ties }).pValue;
				expect(p('conditional')).toBeLessThanOrEqual(p('ignore') + 1e-12);
			}),
			options
		);
	});
});

describe('wassersteinDistance(x, y)', () => {
	const close = (a: number, b: number, unit: number) =>
		expect(Math.abs(a - b)).toBeLessThanOrEqual(1e-10 * unit);

	it('is symmetric, 0 for equal samples, and obeys the triangle', () => {
		fc.assert(
			fc.property(sample, sample, sample, (x, y, z) => {
				const unit = size(x, y, z);
				close(wassersteinDistance(x, y), wassersteinDistance(y, x), unit);
				expect(wassersteinDistance(x, [...x].reverse())).toBe(0);
				const detour = wassersteinDistance(x, y) + wassersteinDistance(y, z);
				expect(wassersteinDistance(x, z)).toBeLessThanOrEqual(detour + 1e-10 * unit);
			}),
			options
		);
	});

	it('follows a shift and a scale', () => {
		fc.assert(
			fc.property(
				sample,
				sample,
				value,
				fc.double({ min: -9, max: 9, noNaN: true }),
				(x, y, c, k) => {
					const unit = 10 * size(x, y, [c]);
					const moved = (values: number[]) => values.map((each) => each + c);
					const scaled = (values: number[]) => values.map((each) => each * k);
					close(wassersteinDistance(moved(x), moved(y)), wassersteinDistance(x, y), unit);
					close(wassersteinDistance(x, moved(x)), Math.abs(c), unit);
					close(
						wassersteinDistance(scaled(x), scaled(y)),
						Math.abs(k) * wassersteinDistance(x, y),
						unit
					);
				}
			),
			options
		);
	});

	it('bounds the energy distance, which is never negative', () => {
		fc.assert(
			fc.property(sample, sample, (x, y) => {
				const energy = energyDistance(x, y);
				expect(energy).toBeGreaterThanOrEqual(0);
				expect(energy ** 2).toBeLessThanOrEqual(2 * wassersteinDistance(x, y) + 1e-9 * size(x, y));
			}),
			options
		);
	});
});

describe('mannWhitneyUTest and cramerVonMisesTest', () => {
	it('AUC(x, y) is 1 - AUC(y, x), and p is a chance', () => {
		fc.assert(
			fc.property(anySample, anySample, (x, y) => {
				const [there, back] = [mannWhitneyUTest(x, y), mannWhitneyUTest(y, x)];
				expect(there.statistic + back.statistic).toBe(x.length * y.length);
				expect(Math.abs(there.commonLanguage + back.commonLanguage - 1)).toBeLessThan(1e-15);
				expect(Math.abs(there.pValue - back.pValue)).toBeLessThan(1e-12);
				expect(isChance(there.pValue)).toBe(true);
			}),
			options
		);
	});

	it('T is the same with the sides swapped, and p is a chance', () => {
		fc.assert(
			fc.property(anySample, anySample, (x, y) => {
				const [there, back] = [
					cramerVonMisesTest(x, y, { method: 'asymptotic' }),
					cramerVonMisesTest(y, x, { method: 'asymptotic' })
				];
				expect(Math.abs(there.statistic - back.statistic)).toBeLessThan(1e-9);
				expect(isChance(there.pValue)).toBe(true);
			}),
			options
		);
	});
});

describe('psiFromSamples(x, y)', () => {
	it('is never negative, counts every row once, and is 0 for a sample against itself', () => {
		fc.assert(
			fc.property(anySample, anySample, fc.integer({ min: 1, max: 30 }), (x, y, bins) => {
				const result = psiFromSamples(x, y, { bins });
				expect(result.psi).toBeGreaterThanOrEqual(0);
				expect(result.referenceCounts.reduce((sum, count) => sum + count, 0)).toBe(x.length);
				expect(result.currentCounts.reduce((sum, count) => sum + count, 0)).toBe(y.length);
				expect(psiFromSamples(x, x, { bins }).psi).toBe(0);
			}),
			options
		);
	});
});
