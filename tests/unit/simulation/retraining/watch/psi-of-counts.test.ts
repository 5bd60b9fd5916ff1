import fc from 'fast-check';
import { expect, it } from 'vitest';
import { psiOfCounts } from '../../../../../src/lib/simulation/retraining/watch/psi-of-counts.ts';
import { psi } from '../../../../../src/lib/stats/index.ts';
import { runs, seed } from '../../../../counts.ts';
import { goldenCases } from '../golden-of.ts';

goldenCases<{ before: number[]; after: number[] }, number>('psiOfCounts', (input, expected) => {
	const found = psiOfCounts(Float64Array.from(input.before), Float64Array.from(input.after));
	expect(Math.abs(found - expected)).toBeLessThan(1e-12);
});

it('psiOfCounts is psi of the statistics core', () => {
	const counts = fc.array(fc.nat(50), { minLength: 10, maxLength: 10 });
	fc.assert(
		fc.property(counts, counts, (one, other) => {
			fc.pre(one.some((n) => n > 0) && other.some((n) => n > 0));
			const found = psiOfCounts(Float64Array.from(one), Float64Array.from(other));
			expect(found).toBeCloseTo(psi(one, other).psi, 11);
		}),
		{ numRuns: runs(1000), seed }
	);
});
