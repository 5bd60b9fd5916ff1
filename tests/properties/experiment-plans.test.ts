import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	detectableIn,
	planExperiment,
	type ExperimentPlan,
	type PlanAnswer
} from '../../src/lib/simulation/experiment/index.ts';
import { runs, seed } from '../counts.ts';
import { somePlan } from '../unit/simulation/experiment/plan/some-plan.ts';

const between = (min: number, max: number) => fc.double({ min, max, noNaN: true });

/** Plans that can be worked out: a rise that a share has room for. */
const plans: fc.Arbitrary<ExperimentPlan> = fc
	.record({
		metric: fc.constantFrom('proportion' as const, 'mean' as const),
		baseline: between(0.01, 0.7),
		mde: between(0.01, 0.25),
		alpha: between(0.001, 0.2),
		power: between(0.3, 0.99),
		sides: fc.constantFrom(1 as const, 2 as const),
		arms: fc.integer({ min: 2, max: 6 }),
		ratio: between(0.1, 10),
		correction: fc.constantFrom('none' as const, 'bonferroni' as const, 'dunnett' as const),
		clusterSize: fc.integer({ min: 1, max: 30 }),
		icc: between(0, 0.3),
		correlation: between(-0.9, 0.9),
		compliance: between(0.2, 1)
	})
	.map((change) => ({ ...somePlan, ...change }));

const answerTo = (plan: ExperimentPlan): PlanAnswer =>
	planExperiment(plan, false).answer ?? expect.fail(JSON.stringify(plan));
const options = { numRuns: runs(1000), seed };

describe('planExperiment(plan)', () => {
	it('whole users have the power that was asked for, or nearly, and every arm its ratio', () => {
		fc.assert(
			fc.property(plans, (plan) => {
				const { normal, power } = answerTo(plan);
				// A t test of few clusters wants more than the normal approximation says.
				const clusters = (normal.control * Math.min(1, plan.ratio)) / plan.clusterSize;
				if (clusters > 200) expect(power).toBeGreaterThan(plan.power - 0.02);
				normal.perArm.forEach((users, k) => {
					const wanted = k === 0 ? normal.control : normal.control * plan.ratio;
					expect(users % plan.clusterSize).toBe(0);
					expect(users).toBeGreaterThanOrEqual(wanted - 1e-6);
					expect(users - wanted).toBeLessThan(plan.clusterSize + 1e-6);
				});
			}),
			options
		);
	});

	it('costs more for a smaller effect, more power, more arms’ correction, clusters, less compliance', () => {
		fc.assert(
			fc.property(plans, (plan) => {
				const rows = answerTo(plan).normal.control;
				const more = (change: Partial<ExperimentPlan>) =>
					expect(answerTo({ ...plan, ...change }).normal.control).toBeGreaterThanOrEqual(
						rows * (1 - 1e-9)
					);
				more({ mde: plan.mde * 0.9 });
				more({ power: plan.power + (1 - plan.power) / 2 });
				more({ correction: 'bonferroni' });
				more({ icc: plan.icc + 0.1 });
				more({ correlation: plan.correlation / 2 });
				more({ compliance: plan.compliance * 0.8 });
			}),
			options
		);
	});

	it('Dunnett lies between no correction and Bonferroni, and keeps alpha', () => {
		fc.assert(
			fc.property(plans, (plan) => {
				const [none, dunnett, bonferroni] = (['none', 'dunnett', 'bonferroni'] as const).map(
					(correction) => answerTo({ ...plan, correction })
				) as [PlanAnswer, PlanAnswer, PlanAnswer];
				expect(dunnett.familyError).toBeCloseTo(plan.alpha, 8);
				expect(bonferroni.familyError).toBeLessThanOrEqual(plan.alpha * (1 + 1e-8));
				expect(dunnett.normal.control).toBeGreaterThanOrEqual(none.normal.control - 1e-6);
				expect(dunnett.normal.control).toBeLessThanOrEqual(bonferroni.normal.control + 1e-6);
			}),
			{ numRuns: runs(300), seed }
		);
	});
});

describe('detectableIn(plan, weeks)', () => {
	it('finds no more in less time', () => {
		fc.assert(
			fc.property(plans, fc.integer({ min: 1, max: 20 }), (plan, weeks) => {
				const [short, long] = [detectableIn(plan, weeks), detectableIn(plan, weeks + 1)];
				expect(long.users).toBeGreaterThanOrEqual(short.users);
				if (short.rise === undefined) return;
				expect(long.rise ?? Infinity).toBeLessThanOrEqual(short.rise * (1 + 1e-9));
			}),
			options
		);
	});
});
