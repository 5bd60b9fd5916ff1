import { describe, expect, it } from 'vitest';
import { chiSquareTest } from '../../../../../src/lib/stats/drift/chi-square-test.ts';
import { continuousPair } from '../../../../../src/lib/stats/drift/continuous-pair.ts';
import { cramerVonMisesTest } from '../../../../../src/lib/stats/drift/cramer-von-mises-test.ts';
import { ksTest } from '../../../../../src/lib/stats/drift/ks-test.ts';
import { mannWhitneyUTest } from '../../../../../src/lib/stats/drift/mann-whitney-u-test.ts';
import {
	chiSquare,
	cramerVonMises,
	kolmogorovSmirnov,
	mannWhitney
} from '../../../../../src/lib/stats/drift/registry/tests.ts';
import { bell } from '../samples.ts';

const [x, y] = [bell(1, 900), bell(2, 700, 0.1)];
const pair = continuousPair(x, y);

describe('the tests of the registry', () => {
	it('give what the public functions give', () => {
		const ks = ksTest(x, y);
		expect(kolmogorovSmirnov.compute(pair)).toEqual({ statistic: ks.statistic, pValue: ks.pValue });
		const chi = chiSquareTest(pair.referenceCounts, pair.currentCounts);
		expect(chiSquare.compute(pair)).toEqual({ statistic: chi.cramersV, pValue: chi.pValue });
		const cvm = cramerVonMisesTest(x, y);
		expect(cramerVonMises.compute(pair)).toEqual({ statistic: cvm.statistic, pValue: cvm.pValue });
		const mw = mannWhitneyUTest(x, y);
		expect(mannWhitney.compute(pair).pValue).toBe(mw.pValue);
		expect(mannWhitney.compute(pair).statistic).toBeCloseTo(1 - mw.commonLanguage, 15);
	});

	it('know the textbook critical values', () => {
		const thousand = continuousPair(bell(3, 1000), bell(4, 1000));
		expect(kolmogorovSmirnov.quiet(thousand)).toBeCloseTo(0.0607, 4);
		expect(cramerVonMises.quiet(thousand)).toBeCloseTo(0.461, 3);
		expect(mannWhitney.quiet(thousand)).toBeCloseTo(0.5 + 1.96 * 0.0129, 3);
		// Chi-squared with 9 degrees of freedom: 16.919 at 5 %.
		expect(chiSquare.quiet(thousand) ** 2 * 2000).toBeCloseTo(16.919, 3);
	});

	it('ring at a larger statistic for a smaller threshold', () => {
		for (const test of [kolmogorovSmirnov, chiSquare, cramerVonMises, mannWhitney]) {
			expect(test.ringsAt(pair, 0.001)).toBeGreaterThan(test.ringsAt(pair, 0.05));
			expect(test.ringsAt(pair, 0.05)).toBe(test.quiet(pair));
		}
	});

	it('follow the number of bins', () => {
		const hundred = continuousPair(x, y, { bins: 100 });
		expect(chiSquare.quiet(hundred)).toBeGreaterThan(chiSquare.quiet(pair));
	});
});
