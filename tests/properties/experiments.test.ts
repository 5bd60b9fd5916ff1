import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	clopperPearsonInterval,
	cupedAdjust,
	differenceInterval,
	dunnettCritical,
	familyErrorRate,
	fisherExactTest,
	minimumDetectableEffect,
	multiVariantPlan,
	powerForMeans,
	powerForProportions,
	relativeLift,
	sampleRatioMismatchTest,
	sampleSizeForMeans,
	sampleSizeForPrecision,
	sampleSizeForProportions,
	sampleSizeForRareEvents,
	twoProportionTest,
	variance,
	welchTTest,
	welchTTestFromSummary,
	wilsonInterval
} from '../../src/lib/stats/index.ts';
import { runs, seed } from '../counts.ts';

const options = { numRuns: runs(2000), seed };
const few = { numRuns: runs(500), seed };
const between = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const levels = fc.record({
	alpha: between(0.001, 0.2),
	power: between(0.3, 0.99),
	alternative: fc.constantFrom('two-sided' as const, 'one-sided' as const)
});
const shares = fc
	.record({ baseline: between(0.001, 0.95), effect: between(-0.5, 0.5) })
	.filter(({ baseline, effect }) => {
		const target = baseline + effect;
		return Math.abs(effect) > 0.001 && target >= 0 && target <= 1;
	});
const count = fc.integer({ min: 0, max: 400 });
const arm = fc
	.tuple(count, count)
	.filter(([successes, failures]) => successes + failures > 0)
	.map(([successes, failures]) => ({ successes, n: successes + failures }));
const arms = fc.tuple(arm, arm).map(([a, b]) => ({
	successesA: a.successes,
	nA: a.n,
	successesB: b.successes,
	nB: b.n
}));
const sample = fc.array(between(-1e3, 1e3), { minLength: 2, maxLength: 40 });
const isChance = (p: number) => p >= 0 && p <= 1;

describe('sampleSizeForProportions(plan)', () => {
	it('has at least the power asked for, and one row less has not, but for the other tail', () => {
		fc.assert(
			fc.property(shares, levels, (effect, plan) => {
				const [nPerArm] = sampleSizeForProportions({ ...effect, ...plan }).perArm;
				const reached = powerForProportions({ ...effect, ...plan, nPerArm });
				expect(reached).toBeGreaterThanOrEqual(plan.power - 1e-9);
				const farTail = { ...effect, ...plan, alternative: 'one-sided' as const };
				const alpha = plan.alternative === 'two-sided' ? plan.alpha / 2 : plan.alpha;
				if (nPerArm < 2) return;
				const fewer = powerForProportions({ ...farTail, alpha, nPerArm: nPerArm - 1 });
				expect(fewer).toBeLessThan(plan.power + 1e-9);
			}),
			options
		);
	});

	it('is the inverse of the smallest rise that shows', () => {
		fc.assert(
			fc.property(between(0.001, 0.9), fc.integer({ min: 50, max: 1e7 }), levels, (p, n, plan) => {
				let rise: number;
				try {
					rise = minimumDetectableEffect({ baseline: p, nPerArm: n, ...plan });
				} catch {
					return; // No rise from here shows in so few rows.
				}
				const back = sampleSizeForProportions({ baseline: p, effect: rise, ...plan });
				expect(Math.abs(back.exactPerArm / n - 1)).toBeLessThan(1e-8);
			}),
			options
		);
	});

	it('does not care whether successes or failures are counted', () => {
		fc.assert(
			fc.property(shares, levels, ({ baseline, effect }, plan) => {
				for (const method of ['normal', 'unpooled', 'continuity', 'arcsine'] as const) {
					const there = sampleSizeForProportions({ baseline, effect, ...plan, method });
					const mirrored = { baseline: 1 - baseline, effect: -effect };
					if (mirrored.baseline + mirrored.effect < 0) return;
					const back = sampleSizeForProportions({ ...mirrored, ...plan, method });
					expect(Math.abs(back.exactPerArm / there.exactPerArm - 1)).toBeLessThan(1e-9);
				}
			}),
			few
		);
	});
});

describe('sampleSizeForMeans(plan)', () => {
	it('gives the t test exactly the power asked for, and depends on effect over sd alone', () => {
		fc.assert(
			fc.property(between(0.01, 1.5), levels, between(0.25, 4), (effect, plan, ratio) => {
				const { exactPerArm } = sampleSizeForMeans({ sd: 1, effect, ...plan, ratio });
				const nPerArm = exactPerArm;
				const power = powerForMeans({ sd: 1, effect, ...plan, ratio, nPerArm });
				if (nPerArm > 2.01 * Math.max(1, 1 / ratio)) expect(power).toBeCloseTo(plan.power, 9);
				else expect(power).toBeGreaterThanOrEqual(plan.power - 1e-9);
				const scaled = sampleSizeForMeans({ sd: 8, effect: -8 * effect, ...plan, ratio });
				expect(Math.abs(scaled.exactPerArm / exactPerArm - 1)).toBeLessThan(1e-9);
			}),
			few
		);
	});

	it('needs the fewest rows in all where the arms are equal', () => {
		fc.assert(
			fc.property(between(0.05, 1), levels, between(0.1, 10), (effect, plan, ratio) => {
				const total = (ratio: number) => {
					const size = sampleSizeForMeans({ sd: 1, effect, ...plan, ratio, method: 'z' });
					return size.exactPerArm * (1 + ratio);
				};
				expect(total(ratio)).toBeGreaterThanOrEqual(total(1) * (1 - 1e-12));
			}),
			options
		);
	});

	it('is more than four times the size for a margin, in each arm', () => {
		fc.assert(
			fc.property(between(0.1, 10), between(0.01, 10), (sd, effect) => {
				const right = sampleSizeForMeans({ sd, effect, method: 'z' }).exactPerArm;
				const margin = sampleSizeForPrecision({ sd, margin: effect }).exactPerArm;
				expect(right / margin).toBeCloseTo(4.0864, 4);
			}),
			few
		);
	});
});

describe('powerForMeans(plan)', () => {
	it('rises with rows and with the effect, from alpha to 1', () => {
		fc.assert(
			fc.property(
				between(0, 3),
				between(0, 1),
				fc.integer({ min: 2, max: 2000 }),
				levels,
				(effect, more, nPerArm, { alpha, alternative }) => {
					const power = (effect: number, nPerArm: number) =>
						powerForMeans({ sd: 1, effect, nPerArm, alpha, alternative });
					const here = power(effect, nPerArm);
					expect(here).toBeGreaterThanOrEqual(alpha - 1e-10);
					expect(here).toBeLessThanOrEqual(1);
					expect(power(effect + more, nPerArm)).toBeGreaterThanOrEqual(here - 1e-12);
					expect(power(effect, nPerArm + 1)).toBeGreaterThanOrEqual(here - 1e-10);
				}
			),
			few
		);
	});

	it('is the power that minimumDetectableEffect was asked for', () => {
		fc.assert(
			fc.property(fc.integer({ min: 2, max: 5000 }), levels, (nPerArm, plan) => {
				const effect = minimumDetectableEffect({ sd: 3, nPerArm, ...plan, method: 't' });
				expect(powerForMeans({ sd: 3, effect, nPerArm, ...plan })).toBeCloseTo(plan.power, 10);
			}),
			few
		);
	});
});

describe('powerForProportions(plan)', () => {
	it('is a chance, exact or not', () => {
		fc.assert(
			fc.property(shares, fc.integer({ min: 1, max: 60 }), levels, (effect, nPerArm, plan) => {
				for (const method of ['normal', 'exact'] as const) {
					const { alpha, alternative } = plan;
					const power = powerForProportions({ ...effect, nPerArm, alpha, alternative, method });
					expect(isChance(power)).toBe(true);
				}
			}),
			options
		);
	});
});

describe('dunnettCritical(family) and familyErrorRate(family)', () => {
	const family = fc.record({
		comparisons: fc.integer({ min: 1, max: 20 }),
		ratio: between(0.01, 100),
		alternative: fc.constantFrom('two-sided' as const, 'one-sided' as const)
	});

	it('keep alpha over all comparisons, with a level between Bonferroni’s and alpha', () => {
		fc.assert(
			fc.property(family, between(1e-6, 0.3), (arms, alpha) => {
				const { alphaPerComparison } = dunnettCritical({ ...arms, alpha });
				expect(familyErrorRate({ ...arms, alphaPerComparison })).toBeCloseTo(alpha, 9);
				expect(alphaPerComparison).toBeLessThanOrEqual(alpha * (1 + 1e-9));
				expect(alphaPerComparison * arms.comparisons).toBeGreaterThanOrEqual(alpha * (1 - 1e-9));
			}),
			{ numRuns: runs(300), seed }
		);
	});
});

describe('welchTTestFromSummary(a, b)', () => {
	it('turns round with the arms, and holds no difference exactly where p is above 0.05', () => {
		const arms = fc.record({
			n: fc.integer({ min: 2, max: 1000 }),
			mean: between(-5, 5),
			variance: between(0.01, 9)
		});
		fc.assert(
			fc.property(arms, arms, (a, b) => {
				const { pValue, interval, statistic } = welchTTestFromSummary(a, b);
				expect(welchTTestFromSummary(b, a).statistic).toBeCloseTo(-statistic, 9);
				if (Math.abs(pValue - 0.05) < 1e-9) return;
				expect(interval[0] <= 0 && interval[1] >= 0).toBe(pValue > 0.05);
			}),
			options
		);
	});
});

describe('multiVariantPlan(plan)', () => {
	it('fills its days, and needs more rows an arm for more arms', () => {
		fc.assert(
			fc.property(shares, fc.integer({ min: 2, max: 9 }), (effect, variants) => {
				const plan = { ...effect, dailyUnits: 700, share: 0.5 };
				const { perArm, total, days, fullWeeks } = multiVariantPlan({ ...plan, variants });
				expect(total).toBe(perArm * variants);
				expect(days * 350).toBeGreaterThanOrEqual(total);
				expect(fullWeeks * 7).toBeGreaterThanOrEqual(days);
				const more = multiVariantPlan({ ...plan, variants: variants + 1 });
				expect(more.perArm).toBeGreaterThanOrEqual(perArm);
			}),
			options
		);
	});
});

describe('sampleSizeForRareEvents(plan)', () => {
	it('makes the upper end of the interval for no event just small enough', () => {
		fc.assert(
			fc.property(between(1e-4, 0.9), between(0.5, 0.999), (rate, confidence) => {
				const n = sampleSizeForRareEvents({ rate, confidence });
				const upper = (n: number) => clopperPearsonInterval(0, n, 2 * confidence - 1 || 1e-9)[1];
				expect(upper(n)).toBeLessThanOrEqual(rate * (1 + 1e-6));
				if (n > 1) expect(upper(n - 1)).toBeGreaterThan(rate * (1 - 1e-6));
			}),
			options
		);
	});
});

describe('wilsonInterval and clopperPearsonInterval(successes, n, confidence)', () => {
	it('hold the rate, stay inside 0 and 1, mirror, and widen with confidence', () => {
		fc.assert(
			fc.property(arm, between(0.01, 0.999), ({ successes, n }, confidence) => {
				for (const interval of [wilsonInterval, clopperPearsonInterval]) {
					const [lower, upper] = interval(successes, n, confidence);
					const slack = 1e-14;
					expect(lower >= 0 && upper <= 1).toBe(true);
					expect(lower).toBeLessThanOrEqual(successes / n + slack);
					expect(upper).toBeGreaterThanOrEqual(successes / n - slack);
					const [mirrored] = interval(n - successes, n, confidence);
					expect(Math.abs(1 - upper - mirrored)).toBeLessThan(1e-12);
					const [wider] = interval(successes, n, confidence + (1 - confidence) / 2);
					expect(wider).toBeLessThanOrEqual(lower);
				}
			}),
			options
		);
	});

	it('leave out exactly the rates that a test would refuse', () => {
		fc.assert(
			fc.property(arm, between(0.5, 0.99), ({ successes, n }, confidence) => {
				const [lower] = wilsonInterval(successes, n, confidence);
				if (lower === 0) return;
				const z = (successes / n - lower) / Math.sqrt((lower * (1 - lower)) / n);
				const reach = wilsonInterval(0, 1, confidence)[1]; // z^2 / (1 + z^2)
				expect(z * z).toBeCloseTo(reach / (1 - reach), 6);
			}),
			options
		);
	});
});

describe('differenceInterval(arms)', () => {
	it('holds the difference and turns round with the arms', () => {
		fc.assert(
			fc.property(arms, between(0.5, 0.999), (both, confidence) => {
				const { successesA, nA, successesB, nB } = both;
				const swapped = { successesA: successesB, nA: nB, successesB: successesA, nB: nA };
				const seen = successesB / nB - successesA / nA;
				for (const method of ['newcombe', 'wald', 'agresti-caffo'] as const) {
					const [lower, upper] = differenceInterval(both, { confidence, method });
					const [back] = differenceInterval(swapped, { confidence, method });
					expect(Math.abs(back + upper)).toBeLessThan(1e-12);
					if (method === 'agresti-caffo') continue; // Its middle is moved towards 0.
					expect(lower - 1e-12 <= seen && seen <= upper + 1e-12).toBe(true);
				}
			}),
			options
		);
	});
});

describe('relativeLift(arms)', () => {
	it('holds the lift, never below -1', () => {
		fc.assert(
			fc.property(arms, (both) => {
				fc.pre(both.successesA > 0 && both.successesB > 0);
				const { lift, interval } = relativeLift(both);
				expect(interval[0]).toBeGreaterThanOrEqual(-1);
				expect(interval[0] <= lift + 1e-12 && lift <= interval[1] + 1e-12).toBe(true);
			}),
			options
		);
	});
});

describe('twoProportionTest(successesA, nA, successesB, nB)', () => {
	it('has a p from 0 to 1 and a z that turns round with the arms', () => {
		fc.assert(
			fc.property(arms, ({ successesA, nA, successesB, nB }) => {
				const there = twoProportionTest(successesA, nA, successesB, nB);
				const back = twoProportionTest(successesB, nB, successesA, nA);
				expect(isChance(there.pValue)).toBe(true);
				expect(back.z).toBeCloseTo(-there.z, 9);
				expect(Math.sign(there.z)).toBe(Math.sign(there.difference));
			}),
			options
		);
	});
});

describe('fisherExactTest(table)', () => {
	it('does not care how the table lies', () => {
		fc.assert(
			fc.property(count, count, count, count, (a, b, c, d) => {
				fc.pre(a + b + c + d > 0);
				const p = (...[a, b, c, d]: [number, number, number, number]) =>
					fisherExactTest([
						[a, b],
						[c, d]
					]).pValue;
				const here = p(a, b, c, d);
				expect(here >= 0 && here <= 1).toBe(true);
				for (const other of [p(a, c, b, d), p(c, d, a, b), p(b, a, d, c)]) {
					expect(Math.abs(other - here)).toBeLessThanOrEqual(1e-11 * here);
				}
			}),
			options
		);
	});
});

describe('sampleRatioMismatchTest(counts, expectedShares)', () => {
	it('takes any multiple of the shares, and finds nothing in an even split', () => {
		fc.assert(
			fc.property(fc.array(arm, { minLength: 2, maxLength: 5 }), between(1e-3, 1e3), (all, k) => {
				const counts = all.map(({ n }) => n);
				const even = counts.map(() => 1);
				const { pValue, statistic } = sampleRatioMismatchTest(counts, even);
				expect(isChance(pValue)).toBe(true);
				const scaled = sampleRatioMismatchTest(
					counts,
					counts.map(() => k)
				);
				expect(scaled.statistic).toBeCloseTo(statistic, 8);
				expect(sampleRatioMismatchTest(counts, counts).pValue).toBeGreaterThan(1 - 1e-6);
			}),
			options
		);
	});
});

describe('welchTTest(a, b)', () => {
	it('turns round with the samples, has p below 0.05 only where 0 is outside, and a df in range', () => {
		fc.assert(
			fc.property(sample, sample, (a, b) => {
				fc.pre(variance(a) + variance(b) > 1e-12);
				const there = welchTTest(a, b);
				const back = welchTTest(b, a);
				expect(isChance(there.pValue)).toBe(true);
				expect(Math.abs(there.pValue - back.pValue)).toBeLessThan(1e-9);
				expect(there.df).toBeGreaterThanOrEqual((Math.min(a.length, b.length) - 1) * (1 - 1e-12));
				expect(there.df).toBeLessThanOrEqual((a.length + b.length - 2) * (1 + 1e-12));
				const outside = there.interval[0] > 0 || there.interval[1] < 0;
				if (Math.abs(there.pValue - 0.05) > 1e-9) expect(there.pValue < 0.05).toBe(outside);
			}),
			options
		);
	});
});

describe('cupedAdjust(metric, covariate)', () => {
	it('never raises the variance, keeps the mean, and lowers it by the squared correlation', () => {
		fc.assert(
			fc.property(
				fc.array(fc.tuple(between(-1e3, 1e3), between(-1e3, 1e3)), { minLength: 2, maxLength: 40 }),
				(rows) => {
					const metric = rows.map(([y]) => y);
					const { adjusted, varianceReduction } = cupedAdjust(
						metric,
						rows.map(([, x]) => x)
					);
					const before = variance(metric);
					const after = variance(adjusted);
					expect(after).toBeLessThanOrEqual(before * (1 + 1e-9) + 1e-18);
					expect(isChance(varianceReduction)).toBe(true);
					expect(Math.abs(after - before * (1 - varianceReduction))).toBeLessThanOrEqual(
						1e-9 * before + 1e-18
					);
					const sum = (values: ArrayLike<number>) => Array.from(values).reduce((s, v) => s + v, 0);
					expect(Math.abs(sum(adjusted) - sum(metric))).toBeLessThan(1e-6);
				}
			),
			options
		);
	});
});
