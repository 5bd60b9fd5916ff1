import { expect, it } from 'vitest';
import {
	checkPlan,
	effectOf
} from '../../../../../src/lib/simulation/experiment/plan/check-plan.ts';
import type { ExperimentPlan } from '../../../../../src/lib/simulation/experiment/plan/types.ts';
import { manyPlans, somePlan } from './some-plan.ts';

it('checkPlan: nothing is wrong with what can be planned', () => {
	for (const plan of manyPlans) expect(checkPlan(plan)).toEqual([]);
});

it('effectOf: in points, or as a share of the baseline', () => {
	expect(effectOf({ ...somePlan, mde: 0.1 })).toBe(0.1);
	expect(effectOf({ ...somePlan, mde: 0.1, relative: true })).toBeCloseTo(0.02, 15);
});

const { traffic } = somePlan;

it.each<[string, Partial<ExperimentPlan>]>([
	['20 % with the effect would be 110 %: more than everybody.', { mde: 0.9 }],
	['20 % with the effect would be -10 %: fewer than nobody.', { mde: -0.3 }],
	['An effect of 0 can never be seen, however many users come.', { mde: 0 }],
	['No sample sees every effect: a power of 100 % takes for ever.', { power: 1 }],
	['A power of 4 % is no better than a coin that says yes in 5 %.', { power: 0.04 }],
	['A baseline of 120 % is no share between 0 and 100 % that users could show.', { baseline: 1.2 }],
	['Nobody comes by: without users there is no experiment.', { traffic: { ...traffic, daily: 0 } }],
	['7 arms: a control and one to five variants.', { arms: 7 }],
	[
		'Values that do not differ need no test: give a spread above 0.',
		{ metric: 'mean' as const, sd: 0 }
	],
	['The effect is no number.', { mde: NaN }]
])('checkPlan: %s', (text, change) => {
	expect(checkPlan({ ...somePlan, ...change }).map((problem) => problem.text)).toContain(text);
});

it.each<Partial<ExperimentPlan>>([
	{ alpha: 0 },
	{ ratio: 0 },
	{ compliance: 0.0001 },
	{ metric: 'mean', sd: 1e300 },
	{ metric: 'mean', baseline: 1e300 },
	{ metric: 'mean', mde: 1e6 },
	{ power: 1 - 1e-12 },
	{ traffic: { ...traffic, daily: 1e30 } },
	{ clusterSize: 1e308 },
	{ mde: 1e-9 },
	{ clusterSize: 2.5 },
	{ icc: 2 },
	{ correlation: 1 },
	{ metric: 'mean', baseline: 0, relative: true },
	{ traffic: { ...traffic, share: 2 } },
	{ traffic: { ...traffic, regulars: -1 } },
	{ traffic: { ...traffic, visitChance: 0 } }
])('checkPlan refuses %o in one sentence', (change) => {
	const problems = checkPlan({ ...somePlan, ...change });
	expect(problems).toHaveLength(1);
	expect(problems[0]?.text).toMatch(/^[-A-Z0-9].*\.$/);
});
