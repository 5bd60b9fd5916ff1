import fc from 'fast-check';
import { expect, it } from 'vitest';
import { numberReport } from '../../../../../src/lib/simulation/table/report/number-report.ts';
import {
	ksTest,
	mean,
	median,
	standardDeviation,
	wassersteinDistance
} from '../../../../../src/lib/stats/index.ts';
import { runs, seed } from '../../../../counts.ts';

const sample = fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 5, maxLength: 60 });

it('says what the core says of the same values', () => {
	fc.assert(
		fc.property(sample, sample, (before, after) => {
			const [x, y] = [before, after].map((list) => Float64Array.from(list).sort()) as [
				Float64Array,
				Float64Array
			];
			const report = numberReport('x', x, y);
			const ks = ksTest(x, y);
			expect([report.effect, report.pValue]).toEqual([ks.statistic, ks.pValue]);
			expect(report.apart).toBe(ks.statistic === 1);
			expect(report.means).toEqual({ reference: mean(x), current: mean(y) });
			expect(report.medians).toEqual({ reference: median(x), current: median(y) });
			const spread = standardDeviation(x);
			if (spread === 0) expect(report.wasserstein).toBeNull();
			else expect(report.wasserstein).toBeCloseTo(wassersteinDistance(x, y) / spread, 9);
		}),
		{ numRuns: runs(500), seed }
	);
});

it('a tiny unit leaves the standardised distance as it is', () => {
	const x = Float64Array.from({ length: 50 }, (_, i) => i);
	const y = x.map((value) => value + 5);
	const small = (values: Float64Array) => values.map((value) => value * 1e-9);
	const [large, tiny] = [numberReport('x', x, y), numberReport('x', small(x), small(y))];
	expect(tiny.wasserstein).toBeCloseTo(large.wasserstein ?? NaN, 9);
});
