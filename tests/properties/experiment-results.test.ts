import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	checkArms,
	checkPeek,
	checkRankers,
	detectableIn,
	planCurve,
	planExperiment,
	readResult,
	type ArmResult,
	type ExperimentResult,
	type ExperimentPlan
} from '../../src/lib/simulation/experiment/index.ts';
import { runs, seed } from '../counts.ts';
import { someArms } from '../unit/simulation/experiment/bandits/some-arms.ts';
import { someRankers } from '../unit/simulation/experiment/interleave/some-rankers.ts';
import { somePeek } from '../unit/simulation/experiment/peek/some-peek.ts';
import { somePlan } from '../unit/simulation/experiment/plan/some-plan.ts';
import { someSettings } from '../unit/simulation/experiment/reading/some-result.ts';
import { findNaN } from './find-nan.ts';

const between = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const options = { numRuns: runs(2000), seed };

const counted = fc
	.integer({ min: 1, max: 3000 })
	.chain((n) => fc.integer({ min: 0, max: n }).map((yes) => ({ n, mean: yes / n, variance: 0 })));
const measured = fc.record({
	n: fc.integer({ min: 2, max: 3000 }),
	mean: between(-100, 100),
	variance: fc.oneof(fc.constant(0), between(0.001, 1000))
});
const known = fc
	.tuple(measured, between(0.1, 50), between(-0.99, 0.99))
	.map(([arm, spread, r]) => ({
		...arm,
		before: {
			mean: 10,
			variance: spread,
			covariance: r * Math.sqrt(spread * arm.variance)
		}
	}));

type Numbers = Omit<ArmResult, 'name'>;
const resultOf = (
	metric: ExperimentResult['metric'],
	arm: fc.Arbitrary<Numbers>
): fc.Arbitrary<ExperimentResult> =>
	fc.integer({ min: 2, max: 6 }).chain((arms) => {
		const all = fc
			.array(arm, { minLength: arms, maxLength: arms })
			.map((list) => list.map((numbers, k) => ({ name: `Arm ${k}`, ...numbers })));
		const parts = fc.array(
			all.map((list) => ({ name: 'part', arms: list })),
			{ maxLength: 4 }
		);
		const shares = fc.array(between(0.1, 9), { minLength: arms, maxLength: arms });
		return fc.record({
			metric: fc.constant(metric),
			arms: all,
			shares,
			segments: parts,
			days: parts
		});
	});

const results = fc.oneof(
	resultOf('proportion', counted),
	resultOf('mean', measured),
	resultOf('mean', known)
);
const settings = fc
	.record({
		alpha: between(0.001, 0.2),
		correction: fc.constantFrom('none' as const, 'bonferroni' as const, 'holm' as const),
		higherIsBetter: fc.boolean(),
		priorSd: fc.constantFrom(0.5, Infinity)
	})
	.map((change) => ({ ...someSettings, ...change }));

describe('readResult(result, settings)', () => {
	it('says something sound of whatever was counted', () => {
		fc.assert(
			fc.property(results, settings, (result, how) => {
				const reading = readResult(result, how);
				expect(findNaN(reading)).toBeUndefined();
				for (const { decides, bayes } of reading.comparisons) {
					expect(decides.pValue).toBeGreaterThanOrEqual(0);
					expect(decides.pValue).toBeLessThanOrEqual(1);
					const [low, high] = decides.interval;
					expect(low).toBeLessThanOrEqual(decides.difference + 1e-9);
					expect(high).toBeGreaterThanOrEqual(decides.difference - 1e-9);
					expect(bayes.lossIfShipped).toBeGreaterThanOrEqual(0);
					expect(bayes.lossIfKept).toBeGreaterThanOrEqual(0);
					expect(bayes.probabilityBetter).toBeGreaterThanOrEqual(0);
					expect(bayes.probabilityBetter).toBeLessThanOrEqual(1);
				}
				const { text, cost } = reading.verdict;
				const said = [
					text,
					cost,
					reading.split.text,
					reading.segments?.text ?? '',
					reading.novelty?.text ?? ''
				];
				expect(said.join(' ')).not.toMatch(/NaN|undefined|Infinity|∞/);
			}),
			options
		);
	});
});

/** Any number at all, more often one that nobody means. */
const hostile = fc.oneof(
	fc.constantFrom(NaN, Infinity, -Infinity, 0, -0, -1, 1, 1e308, 5e-324, 0.5, 2.5),
	between(-2, 2)
);

/** A copy in which some numbers are hostile. */
const spoilt = <Whole extends object>(whole: Whole): fc.Arbitrary<Whole> => {
	const keys = Object.entries(whole)
		.filter(([, value]) => typeof value === 'number')
		.map(([key]) => key);
	return fc
		.dictionary(fc.constantFrom(...keys), hostile, { maxKeys: 2 })
		.map((change) => ({ ...whole, ...change }));
};

describe('bad input', () => {
	it('a plan is refused in sentences, or worked out without a NaN', () => {
		const plans: fc.Arbitrary<ExperimentPlan> = fc
			.tuple(spoilt(somePlan), spoilt(somePlan.traffic), fc.constantFrom('proportion', 'mean'))
			.map(([plan, traffic, metric]) => ({ ...plan, traffic, metric }) as ExperimentPlan);
		fc.assert(
			fc.property(plans, hostile, (plan, weeks) => {
				const { problems, answer } = planExperiment(plan);
				expect(answer === undefined).toBe(problems.length > 0);
				for (const { text } of problems) expect(text).toMatch(/\.$/);
				expect(findNaN(answer ?? {})).toBeUndefined();
				expect(findNaN(planCurve(plan, 5) ?? {})).toBeUndefined();
				expect(findNaN(detectableIn(plan, weeks))).toBeUndefined();
			}),
			options
		);
	});

	it('what is drawn at random is refused in a sentence, or may run', () => {
		const { world, ...rankers } = someRankers;
		fc.assert(
			fc.property(spoilt(somePeek), spoilt(someArms), spoilt(world), (peek, arms, ranks) => {
				const said = [
					checkPeek(peek),
					checkArms(arms, { kind: 'ucb1' }),
					checkRankers({ ...rankers, world: ranks })
				];
				for (const sentence of said) expect(sentence ?? 'Fine.').toMatch(/^[A-Z].*\.$/);
			}),
			options
		);
	});
});
