import { describe, expect, it } from 'vitest';
import { planExperiment } from '../../../../../src/lib/simulation/experiment/plan/plan-experiment.ts';
import type { ExperimentPlan } from '../../../../../src/lib/simulation/experiment/plan/types.ts';
import {
	cohensH,
	minimumDetectableEffect,
	powerForMeans,
	powerForProportions,
	sampleSizeForProportions
} from '../../../../../src/lib/stats/index.ts';
import { somePlan } from './some-plan.ts';

const answerTo = (change: Partial<ExperimentPlan>) => {
	const { answer } = planExperiment({ ...somePlan, ...change });
	if (!answer) throw new Error('no answer');
	return answer;
};

/** What manuals and known calculators print, word for word where they do. */
describe('published examples', () => {
	it('R, help(power.prop.test): n = 50, p1 = .50, p2 = .75 => power = 0.740', () => {
		const plan = { baseline: 0.5, effect: 0.25, nPerArm: 50 };
		expect(powerForProportions(plan)).toBeCloseTo(0.74, 3);
	});

	it('R, help(power.prop.test): p1 = .50, p2 = .75, power = .90 => n = 76.7', () => {
		const answer = answerTo({ baseline: 0.5, mde: 0.25, power: 0.9 });
		expect(answer.normal.control).toBeCloseTo(76.7, 1);
		expect(answer.normal.perArm).toEqual([77, 77]);
	});

	it('R, help(power.prop.test): p1 = .5, power = .9, n = 50 => p2 = 0.8026', () => {
		const rise = minimumDetectableEffect({ baseline: 0.5, nPerArm: 50, power: 0.9 });
		expect(0.5 + rise).toBeCloseTo(0.8026, 4);
	});

	it('R, help(power.prop.test): p1 = .5, p2 = 0.501, sig.level = .001 => n = 10451937', () => {
		const answer = answerTo({ baseline: 0.5, mde: 0.001, alpha: 0.001, power: 0.9 });
		expect(answer.normal.control).toBeCloseTo(10_451_937, 0);
	});

	it('R, help(power.prop.test): p1 = 0.90, p2 = 1.0, power = 0.8 => n = 73.37', () => {
		expect(answerTo({ baseline: 0.9, mde: 0.1 }).normal.control).toBeCloseTo(73.37, 2);
	});

	it('statsmodels, docstring of proportion_effectsize(0.5, 0.4): 0.20135792079033088', () => {
		expect(cohensH(0.4, 0.5)).toBeCloseTo(0.20135792079033088, 15);
	});

	// https://github.com/andrerand/power_analysis_bootstrap, output of the notebook's third cell
	it('a published notebook: 1.29 % to 1.3545 %, never pooled: 492,321 a group', () => {
		const effect = { baseline: 0.0129, effect: 0.013545 - 0.0129 };
		const { perArm } = sampleSizeForProportions({ ...effect, method: 'unpooled' });
		expect(perArm).toEqual([492_321, 492_321]);
	});

	it('R, help(power.t.test), as R 4.2 prints it: n = 20, delta = 1 => power = 0.8689528', () => {
		expect(powerForMeans({ sd: 1, effect: 1, nPerArm: 20 })).toBeCloseTo(0.8689528, 6);
	});

	it('R, help(power.t.test), as R 4.2 prints it: power = .90, delta = 1 => n = 22.02110; one-sided 17.84713', () => {
		const mean = { metric: 'mean' as const, baseline: 0, mde: 1, power: 0.9 };
		expect(answerTo(mean).exact?.control).toBeCloseTo(22.0211, 4);
		expect(answerTo({ ...mean, sides: 1 }).exact?.control).toBeCloseTo(17.84713, 4);
	});

	it('Evan Miller’s calculator opens with 20 %, 5 points absolute: 1,030 for a variation', () => {
		const { perArm } = sampleSizeForProportions({
			baseline: 0.2,
			effect: 0.05,
			method: 'baseline'
		});
		expect(perArm[0]).toBeGreaterThanOrEqual(1030);
		expect(perArm[0]).toBeLessThanOrEqual(1031);
		// The two-proportion formula counts the spread of the variant too.
		expect(answerTo({}).normal.perArm).toEqual([1094, 1094]);
	});

	// https://parklize.blogspot.com/2023/05/how-to-decide-sample-size-of-ab-testing.html
	it('Evan Miller’s calculator, as Udacity’s course on A/B tests uses it: 10 %, 2 points: 3,623', () => {
		const course = { baseline: 0.1, effect: 0.02 };
		expect(sampleSizeForProportions({ ...course, method: 'baseline' }).perArm[0]).toBe(3623);
		expect(sampleSizeForProportions(course).perArm[0]).toBe(3841);
	});

	// https://github.com/alextanhongpin/python-eda, a notebook “Comparing against abtestguide.com”
	it.each([
		[0.02, 0.15, 36_650, 28_870],
		[0.7, 0.07, 1303, 1027]
	])(
		'statsmodels, zt_ind_solve_power: %f and %f of it more: %i, one-sided %i',
		(baseline, effect, both, one) => {
			const plan = { baseline, effect, relative: true, method: 'arcsine' } as const;
			expect(sampleSizeForProportions(plan).perArm[0]).toBe(both);
			const oneSided = sampleSizeForProportions({ ...plan, alternative: 'one-sided' });
			expect(oneSided.perArm[0]).toBe(one);
		}
	);

	// https://www.unistat.com/guide/sample-size-and-power-two-proportions/
	it('Zar (1999), example 24.26, as Unistat prints it: 45 and 25 %, power 0.9: 127.2343; three to one 83.1527', () => {
		const plan = { baseline: 0.45, effect: -0.2, power: 0.9, method: 'continuity' } as const;
		expect(sampleSizeForProportions(plan).exactPerArm).toBeCloseTo(127.2343, 4);
		const uneven = sampleSizeForProportions({ ...plan, ratio: 3 });
		expect(uneven.exactPerArm).toBeCloseTo(83.1527, 4);
	});

	it('Lehr’s rule, 16 variances over the effect squared, is the size for means at 80 %', () => {
		const { normal } = answerTo({ metric: 'mean', mde: 0.1, power: 0.8 });
		expect(normal.control / (16 / 0.01)).toBeCloseTo(0.981, 3);
	});

	it('Dunnett (1955), table 2a, many rows: 2.21, 2.35, 2.44, 2.51 for 2 to 5 variants', () => {
		const levels = [3, 4, 5, 6].map(
			(arms) => answerTo({ arms, correction: 'dunnett' }).alphaPerComparison
		);
		const printed = [0.0271, 0.0188, 0.0147, 0.0121];
		levels.forEach((level, k) => expect(level).toBeCloseTo(printed[k] as number, 3));
	});
});

it('planExperiment: the sheet’s size has 28.3 % power an arm, 16.5 % split', () => {
	const { sheet, normal } = answerTo({ baseline: 0.05, mde: 0.005 });
	expect(Math.ceil(sheet.users)).toBe(7299);
	expect(normal.perArm[0]).toBe(31234);
	expect(sheet.powerPerArm).toBeCloseTo(0.2834, 4);
	expect(sheet.powerSplit).toBeCloseTo(0.1652, 4);
	expect(sheet.powerOfPlan).toBeCloseTo(0.2728, 4);
});

it('planExperiment: the exact size beside the normal one, and weeks by returning users', () => {
	const { normal, exact, power } = answerTo({ baseline: 0.05, mde: 0.005 });
	expect(exact?.perArm).toEqual([31218, 31218]);
	expect(normal.duration).toEqual({ days: 19, weeks: 3, naiveDays: 13 });
	expect(power).toBeGreaterThanOrEqual(0.8);
	expect(power).toBeLessThan(0.8001);
	expect(planExperiment(somePlan, false).answer?.exact).toBeUndefined();
});

it('planExperiment: an impossible plan has problems and no answer', () => {
	const { problems, answer } = planExperiment({ ...somePlan, mde: 0.9 });
	expect(problems).toHaveLength(1);
	expect(answer).toBeUndefined();
	expect(planExperiment({ ...somePlan, mde: 1e-9 }).problems[0]?.part).toBe('mde');
});
