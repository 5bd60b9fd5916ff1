import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createRng } from '../../../../../src/lib/random/index.ts';
import { ArmMoments } from '../../../../../src/lib/simulation/experiment/reading/arm-moments.ts';
import {
	compareArms,
	cupedEstimate,
	plainEstimate,
	sharpEstimate,
	yesOf
} from '../../../../../src/lib/simulation/experiment/reading/compare-arms.ts';
import {
	bayesianAB,
	cupedAdjust,
	fisherExactTest,
	normal,
	twoProportionTest,
	welchTTest
} from '../../../../../src/lib/stats/index.ts';
import { runs, seed } from '../../../../counts.ts';
import { someSettings, yes } from './some-result.ts';

const settings = someSettings;
const compare = (a: ReturnType<typeof yes>, b: ReturnType<typeof yes>) =>
	compareArms('proportion', a, b, { confidence: 0.95, settings });

/** Rows of two arms, and what is left of them. */
function drawn(seedOf: number, sizes: readonly [number, number]) {
	const rng = createRng(`cuped ${seedOf}`);
	const rows = sizes.map((n, arm) =>
		Array.from({ length: n }, () => {
			const x = 50 + 8 * rng.normal();
			return { x, y: 0.7 * x + 5 * rng.normal() + arm };
		})
	);
	const arms = rows.map((list, k) => {
		const moments = new ArmMoments([50, 50]);
		for (const { x, y } of list) moments.add(y, x);
		return moments.result(String(k), true);
	});
	return { rows, arms };
}

it('plainEstimate: counts by z and Newcombe, moments by Welch', () => {
	const [a, b] = [yes('A', 400, 40), yes('B', 410, 60)];
	const { z, pValue, interval } = twoProportionTest(40, 400, 60, 410);
	expect(plainEstimate('proportion', a, b, 0.95)).toMatchObject({ score: z, pValue, interval });
	const { rows, arms } = drawn(1, [30, 40]);
	const welch = welchTTest(...(rows.map((list) => list.map(({ y }) => y)) as [number[], number[]]));
	const found = plainEstimate('mean', arms[0]!, arms[1]!, 0.95);
	expect(found.score).toBeCloseTo(welch.statistic, 9);
	expect(found.interval[0]).toBeCloseTo(welch.interval[0], 9);
	const still = { name: 'S', n: 9, mean: 2, variance: 0 };
	expect(plainEstimate('mean', still, still, 0.95)).toMatchObject({ pValue: 1, interval: [0, 0] });
});

it('cupedEstimate: from moments what cupedAdjust and Welch say of the rows', () => {
	const size = fc.integer({ min: 3, max: 60 });
	fc.assert(
		fc.property(fc.nat(1e6), size, size, (which, nA, nB) => {
			const { rows, arms } = drawn(which, [nA, nB]);
			const all = rows.flat();
			const { adjusted, theta, varianceReduction } = cupedAdjust(
				all.map(({ y }) => y),
				all.map(({ x }) => x)
			);
			const welch = welchTTest(adjusted.subarray(0, nA), adjusted.subarray(nA));
			const found = cupedEstimate('mean', arms[0]!, arms[1]!, 0.95) ?? expect.fail();
			expect(found.theta).toBeCloseTo(theta, 8);
			expect(found.varianceReduction).toBeCloseTo(varianceReduction, 8);
			expect(found.difference).toBeCloseTo(welch.difference, 8);
			expect(found.pValue).toBeCloseTo(welch.pValue, 8);
			expect(found.interval[1]).toBeCloseTo(welch.interval[1], 7);
		}),
		{ numRuns: runs(300), seed }
	);
});

it('sharpEstimate: CUPED where something was known, else the plain test', () => {
	const [a, b] = drawn(2, [50, 50]).arms;
	expect(sharpEstimate('mean', a!, b!, 0.95)).toEqual(cupedEstimate('mean', a!, b!, 0.95));
	const plain = [yes('A', 100, 10), yes('B', 100, 20)] as const;
	expect(cupedEstimate('proportion', ...plain, 0.95)).toBeUndefined();
	const { score, ...estimate } = plainEstimate('proportion', ...plain, 0.95);
	expect(score).toBeGreaterThan(0);
	expect(sharpEstimate('proportion', ...plain, 0.95)).toEqual(estimate);
	const few = [yes('A', 20, 1), yes('B', 20, 6)] as const;
	expect(sharpEstimate('proportion', ...few, 0.95).pValue).toBe(compare(...few).fisherP);
});

it('compareArms: Fisher decides where fewer than five are expected', () => {
	const found = compare(yes('A', 20, 1), yes('B', 20, 6));
	const { pValue } = fisherExactTest([
		[6, 14],
		[1, 19]
	]);
	expect(found).toMatchObject({ test: 'fisher', fisherP: pValue });
	expect(compare(yes('A', 2000, 100), yes('B', 2000, 130)).test).toBe('z');
});

it('compareArms: the Bayesian answer, and its mirror where less is better', () => {
	const arms = [yes('A', 1000, 100), yes('B', 1000, 120)] as const;
	const exact = bayesianAB({ successesA: 100, nA: 1000, successesB: 120, nB: 1000 });
	expect(compare(...arms).bayes.probabilityBetter).toBe(exact.probabilityBBeatsA);
	const down = { confidence: 0.95, settings: { ...settings, higherIsBetter: false } };
	const { bayes } = compareArms('proportion', ...arms, down);
	expect(bayes.probabilityBetter).toBeCloseTo(1 - exact.probabilityBBeatsA, 12);
	expect(bayes.lossIfShipped).toBe(exact.expectedLossA);
});

it('compareArms: a mean with a flat prior, and with one that doubts', () => {
	const [a, b] = [
		{ name: 'A', n: 5000, mean: 10, variance: 100 },
		{ name: 'B', n: 5000, mean: 10.3, variance: 100 }
	];
	const of = (priorSd: number) =>
		compareArms('mean', a, b, { confidence: 0.95, settings: { ...settings, priorSd } }).bayes;
	expect(of(Infinity).probabilityBetter).toBeCloseTo(normal(0, 1).cdf(1.5), 3);
	expect(of(Infinity).lossIfKept - of(Infinity).lossIfShipped).toBeCloseTo(0.3, 9);
	// A prior as wide as the error keeps half of the effect.
	expect(of(0.2).lossIfKept - of(0.2).lossIfShipped).toBeCloseTo(0.15, 3);
	expect(of(0.2).probabilityBetter).toBeCloseTo(normal(0, 1).cdf(1.5 * Math.SQRT1_2), 3);
});

it('compareArms: no lift over nothing', () => {
	expect(compare(yes('A', 100, 0), yes('B', 100, 3)).lift).toBeUndefined();
	expect(yesOf(yes('A', 3, 1))).toBe(1);
});
