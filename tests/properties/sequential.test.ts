import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRng } from '../../src/lib/random/index.ts';
import {
	alphaSpendingBounds,
	alwaysValidTest,
	bayesianAB,
	crossingProbabilities,
	epsilonGreedy,
	groupSequentialBounds,
	laiRobbinsConstant,
	peekingErrorRate,
	pseudoRegret,
	sequentialProbabilityRatioTest,
	thompsonSampling,
	ucb1
} from '../../src/lib/stats/index.ts';
import { runs, seed } from '../counts.ts';

const options = { numRuns: runs(2000), seed };
/** For what takes milliseconds. */
const fewer = { numRuns: runs(400), seed };
const level = fc.double({ min: 1e-4, max: 0.4, noNaN: true });
const design = fc.constantFrom('pocock' as const, 'obrien-fleming' as const);
const sum = (list: readonly number[]) => list.reduce((total, value) => total + value, 0);

/** Looks that lie at least a hundredth of the plan apart. */
const information = fc
	.uniqueArray(fc.integer({ min: 1, max: 100 }), { minLength: 1, maxLength: 6 })
	.map((looks) => looks.sort((a, b) => a - b).map((look) => look / 100));

describe('peekingErrorRate({ looks, alpha })', () => {
	it('rises with every look, from alpha, and stays below looks x alpha', () => {
		fc.assert(
			fc.property(fc.integer({ min: 2, max: 30 }), level, (looks, alpha) => {
				const rate = peekingErrorRate({ looks, alpha });
				expect(rate).toBeGreaterThan(peekingErrorRate({ looks: looks - 1, alpha }));
				expect(rate).toBeLessThan(Math.min(1, looks * alpha));
			}),
			fewer
		);
	});
});

describe('boundaries', () => {
	it('groupSequentialBounds spend exactly alpha over all looks', () => {
		fc.assert(
			fc.property(fc.integer({ min: 1, max: 8 }), level, design, (looks, alpha, kind) => {
				const { z } = groupSequentialBounds({ looks, alpha, design: kind });
				const times = z.map((_, k) => (k + 1) / looks);
				const { upper, lower } = crossingProbabilities({ upper: z, information: times });
				expect((sum(upper) + sum(lower)) / alpha).toBeCloseTo(1, 10);
			}),
			fewer
		);
	});

	it('alphaSpendingBounds spend at each look what is told', () => {
		fc.assert(
			fc.property(information, level, design, (times, alpha, spending) => {
				const { z, alphaSpent } = alphaSpendingBounds({ information: times, alpha, spending });
				const { upper, lower } = crossingProbabilities({ upper: z, information: times });
				let spent = 0;
				for (const [k, told] of alphaSpent.entries()) {
					spent += (upper[k] as number) + (lower[k] as number);
					expect(spent).toBeCloseTo(told, 10);
					expect(told).toBeLessThanOrEqual(alpha * (1 + 1e-12));
				}
			}),
			fewer
		);
	});

	it('crossingProbabilities are chances, and mirror when the drift and the bounds do', () => {
		const bound = fc.double({ min: 0.1, max: 5, noNaN: true });
		const drift = fc.double({ min: -6, max: 6, noNaN: true });
		fc.assert(
			fc.property(information, bound, bound, drift, (times, high, low, shift) => {
				const upper = times.map(() => high);
				const lower = times.map(() => -low);
				const found = crossingProbabilities({ upper, lower, information: times, drift: shift });
				const mirrored = crossingProbabilities({
					upper: times.map(() => low),
					lower: times.map(() => -high),
					information: times,
					drift: -shift
				});
				expect(sum(found.upper) + sum(found.lower)).toBeLessThanOrEqual(1 + 1e-12);
				for (const [k, chance] of found.upper.entries()) {
					expect(chance).toBeGreaterThanOrEqual(0);
					expect(mirrored.lower[k]).toBeCloseTo(chance, 12);
				}
			}),
			fewer
		);
	});
});

describe('alwaysValidTest({ sd, tau, alpha })', () => {
	const looks = fc.array(
		fc.tuple(fc.double({ min: -1, max: 1, noNaN: true }), fc.integer({ min: 1, max: 10_000 })),
		{ minLength: 1, maxLength: 12 }
	);

	it('has a p that never rises, and an interval wider than that of a single look', () => {
		fc.assert(
			fc.property(looks, level, (rows, alpha) => {
				const test = alwaysValidTest({ sd: 1, tau: 0.2, alpha });
				let before = 1;
				for (const [difference, n] of rows) {
					const { pValue, interval, radius, fixedRadius } = test.update(difference, n);
					expect(pValue).toBeLessThanOrEqual(before);
					expect(interval[0]).toBeLessThanOrEqual(difference);
					expect(interval[1]).toBeGreaterThanOrEqual(difference);
					expect(radius).toBeGreaterThan(fixedRadius);
					before = pValue;
				}
			}),
			options
		);
	});

	it('rejects exactly where its interval leaves 0 out, and in any unit', () => {
		const unit = fc.integer({ min: -40, max: 40 }).map((power) => 2 ** power);
		fc.assert(
			fc.property(looks, level, unit, ([[difference, n] = [0, 1]], alpha, scale) => {
				const once = alwaysValidTest({ sd: 1, tau: 0.2, alpha }).update(difference, n);
				const excluded = Math.abs(difference) > once.radius;
				if (Math.abs(once.pValue / alpha - 1) > 1e-9) expect(once.pValue < alpha).toBe(excluded);
				const scaled = alwaysValidTest({ sd: scale, tau: 0.2 * scale, alpha });
				expect(scaled.update(scale * difference, n).pValue).toBeCloseTo(once.pValue, 12);
			}),
			options
		);
	});
});

describe('sequentialProbabilityRatioTest({ p0, p1, alpha, beta })', () => {
	it('depends on the successes and failures so far, and mirrors when they change places', () => {
		const rate = fc.integer({ min: 1, max: 99 }).map((percent) => percent / 100);
		fc.assert(
			fc.property(rate, rate, fc.array(fc.boolean(), { maxLength: 60 }), (p0, p1, outcomes) => {
				fc.pre(p0 !== p1);
				const test = sequentialProbabilityRatioTest({ p0, p1 });
				const mirrored = sequentialProbabilityRatioTest({ p0: 1 - p0, p1: 1 - p1 });
				for (const outcome of outcomes) {
					test.update(outcome);
					mirrored.update(!outcome);
				}
				const { n, logLikelihoodRatio, lower, upper, verdict } = test.state;
				const counted = outcomes.slice(0, n);
				const yes = counted.filter(Boolean).length;
				const direct = yes * Math.log(p1 / p0) + (n - yes) * Math.log((1 - p1) / (1 - p0));
				expect(logLikelihoodRatio).toBeCloseTo(direct, 9);
				const first = mirrored.state.n < n ? mirrored.state : test.state;
				const ratio = first.logLikelihoodRatio;
				// A ratio that is a bound but for rounding may stop one of the two.
				const touches = [lower, upper].some((bound) => Math.abs(ratio - bound) < 1e-9);
				if (!touches) expect(mirrored.state.logLikelihoodRatio).toBeCloseTo(direct, 9);
				const inside = logLikelihoodRatio > lower && logLikelihoodRatio < upper;
				expect(verdict === 'continue').toBe(inside);
			}),
			options
		);
	});
});

describe('bayesianAB({ successesA, nA, successesB, nB, prior })', () => {
	const arm = fc
		.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.integer({ min: 0, max: 1_000_000 }))
		.map(([share, n]) => [Math.round(share * n), n] as const);
	const shape = fc.double({ min: 0.05, max: 50, noNaN: true });
	const prior = fc.tuple(shape, shape);

	it('is a chance, with losses that differ by the difference of the means', () => {
		fc.assert(
			fc.property(arm, arm, prior, ([a, nA], [b, nB], shapes) => {
				const r = bayesianAB({ successesA: a, nA, successesB: b, nB, prior: shapes });
				expect(r.probabilityBBeatsA).toBeGreaterThanOrEqual(0);
				expect(r.probabilityBBeatsA).toBeLessThanOrEqual(1);
				expect(Math.min(r.expectedLossA, r.expectedLossB)).toBeGreaterThanOrEqual(0);
				expect(r.expectedLossA - r.expectedLossB).toBeCloseTo(r.meanB - r.meanA, 12);
				expect(r.intervalA[0]).toBeLessThanOrEqual(r.intervalA[1]);
			}),
			options
		);
	});

	it('turns round when the arms change places, or successes and failures do', () => {
		fc.assert(
			fc.property(arm, arm, prior, ([a, nA], [b, nB], shapes) => {
				const r = bayesianAB({ successesA: a, nA, successesB: b, nB, prior: shapes });
				const swapped = bayesianAB({
					successesA: b,
					nA: nB,
					successesB: a,
					nB: nA,
					prior: shapes
				});
				expect(swapped.probabilityBBeatsA).toBeCloseTo(1 - r.probabilityBBeatsA, 8);
				expect(swapped.expectedLossA).toBeCloseTo(r.expectedLossB, 10);
				const failures = bayesianAB({
					successesA: nA - a,
					nA,
					successesB: nB - b,
					nB,
					prior: [shapes[1], shapes[0]]
				});
				expect(failures.probabilityBBeatsA).toBeCloseTo(1 - r.probabilityBBeatsA, 8);
			}),
			fewer
		);
	});
});

describe('bandits', () => {
	const rates = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), {
		minLength: 1,
		maxLength: 6
	});
	const kinds = {
		epsilonGreedy: (arms: number) => epsilonGreedy({ arms, epsilon: 0.2 }),
		ucb1: (arms: number) => ucb1({ arms }),
		thompsonSampling: (arms: number) => thompsonSampling({ arms })
	};

	it.each(Object.entries(kinds))('%s tries each arm once first and counts every try', (_, make) => {
		fc.assert(
			fc.property(rates, fc.integer(), (truth, stream) => {
				const play = () => {
					const rng = createRng(stream);
					const bandit = make(truth.length);
					const chosen = Array.from({ length: 40 }, () => {
						const arm = bandit.choose(rng);
						bandit.update(arm, rng.uniform() < (truth[arm] as number) ? 1 : 0);
						return arm;
					});
					return { chosen, ...bandit.state };
				};
				const { chosen, pulls, rewards } = play();
				expect(chosen.slice(0, truth.length)).toEqual([...truth.keys()]);
				expect(sum(pulls)).toBe(40);
				expect(rewards.every((reward, arm) => reward <= (pulls[arm] as number))).toBe(true);
				expect(pseudoRegret(truth, pulls)).toBeGreaterThanOrEqual(0);
				expect(play().chosen).toEqual(chosen);
			}),
			options
		);
	});

	it('laiRobbinsConstant is 0 or more, whatever the order of the arms', () => {
		fc.assert(
			fc.property(rates, (truth) => {
				const constant = laiRobbinsConstant(truth);
				expect(constant).toBeGreaterThanOrEqual(0);
				const turned = laiRobbinsConstant([...truth].reverse());
				if (constant < Infinity) expect(turned).toBeCloseTo(constant, 6 - Math.log10(1 + constant));
			}),
			options
		);
	});
});
