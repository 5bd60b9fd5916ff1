import fc from 'fast-check';
import { expect, it } from 'vitest';
import { signTest } from '../../../../../src/lib/simulation/retraining/policies/sign-test.ts';
import { binomial } from '../../../../../src/lib/stats/index.ts';
import { runs, seed } from '../../../../counts.ts';
import { goldenCases } from '../golden-of.ts';

type Pair = { wins: number; losses: number };

goldenCases<Pair, Record<'exact' | 'midP', number>>('signTest', ({ wins, losses }, expected) => {
	const found = signTest(wins, losses);
	expect(found.exact / expected.exact).toBeCloseTo(1, 9);
	expect(found.midP / expected.midP).toBeCloseTo(1, 9);
});

it('signTest: published worked examples', () => {
	// Fagerland et al. (2013), supplement, table 1 (Bentur et al.): 7 against 1. Two-sided by their
	// equations (1) and (2): 18/256 = 0.0703 and 10/256 = 0.0391.
	const { exact, midP } = signTest(7, 1);
	expect(2 * exact).toBeCloseTo(0.0703125, 12);
	expect(2 * midP).toBeCloseTo(0.0390625, 12);
	// R's manual of mcnemar.test (Agresti 1990, p. 350): 150 against 86; by
	// binom.test(150, 236, alternative = "greater").
	expect(signTest(150, 86).exact / 1.85796806979e-5).toBeCloseTo(1, 9);
});

it('signTest is the binomial tail of the statistics core, also far out', () => {
	fc.assert(
		fc.property(fc.nat(400), fc.nat(400), (wins, losses) => {
			fc.pre(wins > 0);
			const law = binomial(wins + losses, 0.5);
			const { exact, midP } = signTest(wins, losses);
			expect(exact / law.sf(wins - 1)).toBeCloseTo(1, 9);
			expect(midP / (law.sf(wins - 1) - law.pmf(wins) / 2)).toBeCloseTo(1, 9);
		}),
		{ numRuns: runs(2000), seed }
	);
});

it('signTest: a win more is a smaller p; both sides share one whole by halves', () => {
	const count = fc.nat(300);
	fc.assert(
		fc.property(count, count, (wins, losses) => {
			expect(signTest(wins + 1, losses).exact).toBeLessThan(signTest(wins, losses).exact + 1e-15);
			expect(signTest(wins, losses).midP + signTest(losses, wins).midP).toBeCloseTo(1, 12);
		}),
		{ numRuns: runs(1000), seed }
	);
});
