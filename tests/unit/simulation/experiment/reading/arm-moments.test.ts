import fc from 'fast-check';
import { expect, it } from 'vitest';
import { ArmMoments } from '../../../../../src/lib/simulation/experiment/reading/arm-moments.ts';
import { meanAndVariance } from '../../../../../src/lib/stats/index.ts';
import { runs, seed } from '../../../../counts.ts';

it('ArmMoments: means and variances of the rows, far from 0 too', () => {
	const value = fc.double({ min: -10, max: 10, noNaN: true });
	fc.assert(
		fc.property(fc.array(value, { minLength: 2, maxLength: 40 }), (rows) => {
			const far = rows.map((row) => row + 1e6);
			const moments = new ArmMoments([far[0] as number, far[0] as number]);
			for (const row of far) moments.add(row, row);
			const { mean, variance, before } = moments.result('A', true);
			const exact = meanAndVariance(far);
			expect(mean).toBeCloseTo(exact.mean, 6);
			expect(variance).toBeCloseTo(exact.variance, 6);
			expect(before?.covariance).toBeCloseTo(exact.variance, 6);
		}),
		{ numRuns: runs(500), seed }
	);
});

it('ArmMoments: noughts and ones stay whole counts', () => {
	const moments = new ArmMoments([1, 0]);
	for (const row of [1, 0, 0]) moments.add(row, 0);
	expect(moments.isYesNo).toBe(true);
	expect(moments.result('A', false)).toMatchObject({ n: 3, mean: 1 / 3 });
	moments.add(2, 0);
	expect(moments.isYesNo).toBe(false);
	expect(new ArmMoments([0, 0]).result('E', true)).toEqual({
		name: 'E',
		n: 0,
		mean: 0,
		variance: 0
	});
});
