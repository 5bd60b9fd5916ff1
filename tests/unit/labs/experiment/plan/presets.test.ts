import { expect, test } from 'vitest';
import found from '../../../../../content/presets/experiment.json';
import { firstPlan, planOf } from '../../../../../src/lib/labs/experiment/plan/first.ts';
import { planLink } from '../../../../../src/lib/labs/experiment/plan/link.ts';
import { verdict } from '../../../../../src/lib/labs/experiment/plan/verdict.ts';
import { inverseWords } from '../../../../../src/lib/labs/experiment/plan/words.ts';
import {
	answerPlan,
	type ExperimentPlan
} from '../../../../../src/lib/simulation/experiment/index.ts';

function open(id: string) {
	const preset = found.find((known) => known.id === id);
	if (!preset) throw new Error(`no preset ${id}`);
	const shown = planOf(preset);
	const { normal, sheet } = shown.answer;
	return { ...shown, normal, sheet, teaches: preset.teaches, said: verdict(shown) };
}

/** The size of a plan with something else in it. */
const changed = (plan: ExperimentPlan, part: Partial<ExperimentPlan>) =>
	answerPlan({ plan: { ...plan, ...part }, weeks: 2, exact: false }).answer ?? expect.fail();

test('there are eight, and the lab writes their links as they are', () => {
	const { presets, shown } = firstPlan();
	expect(presets).toHaveLength(8);
	expect(presets.every(({ teaches }) => teaches.length > 100)).toBe(true);
	expect(planLink.write(shown)).toBe(presets[0]?.link);
});

test('the cheatsheet’s formula: 7,299 users have 28, 17 and 27 %; 31,234 are needed', () => {
	const { normal, sheet, said } = open('sheet');
	expect(Math.ceil(sheet.users)).toBe(7299);
	expect(sheet.powerPerArm).toBeCloseTo(0.283, 3);
	expect(sheet.powerSplit).toBeCloseTo(0.165, 3);
	expect(sheet.powerOfPlan).toBeCloseTo(0.273, 3);
	expect(normal.perArm).toEqual([31234, 31234]);
	expect(31234 / sheet.users).toBeCloseTo(4.28, 2);
	expect(normal.duration).toMatchObject({ days: 19, weeks: 3 });
	expect(said).toMatchObject({
		state: 'steady',
		verdict: '31,234 users an arm: 3 full weeks at 5,000 users a day.'
	});
	expect(said.why.replaceAll('\u00a0', ' ')).toBe(
		'To see 5 % become 5.5 %, 80 times in 100, with a false alarm 5 times in 100. The cheatsheet’s formula asks for 7,299 and would miss it 73 times in 100.'
	);
});

test('half the effect: 122,124 an arm, twelve weeks', () => {
	const { normal } = open('half');
	expect([normal.perArm[0], normal.duration.weeks]).toEqual([122_124, 12]);
});

test('three hundred users a day: fifty weeks; two of them show 2.51 points', () => {
	const { normal, detectable, said, ...shown } = open('small-site');
	expect(normal.duration.weeks).toBe(50);
	expect(Math.round(detectable.users)).toBe(2917);
	expect(detectable.rise).toBeCloseTo(0.0251, 4);
	expect(said).toMatchObject({ state: 'alarm', rest: 'That is long for an experiment.' });
	expect(inverseWords({ ...shown, detectable })).toBe(
		'In 2 weeks 2,917 different users take part. They show a rise of 2.51 points or a fall of 2.03 points 80 times in 100; anything smaller is missed more often.'
	);
});

test('five variants: 18.3 %, 46,476, 44,741, 237,874 and 268,446 users', () => {
	const { plan, normal, answer, said } = open('five-variants');
	expect(answer.familyErrorUncorrected).toBeCloseTo(0.183, 3);
	expect([normal.perArm[0], normal.total]).toEqual([44_741, 268_446]);
	expect(changed(plan, { correction: 'bonferroni' }).normal.perArm[0]).toBe(46_476);
	expect(changed(plan, { ratio: 0.5 }).normal.total).toBe(237_874);
	expect(said.why).toContain('Over 5 variants, Dunnett’s bound keeps any false alarm to 5.0');
});

test('the same faces: 13 days on paper, 50 days in truth, 19 with 40 %, never with regulars only', () => {
	const { plan, normal } = open('same-faces');
	const days = (regulars: number) =>
		changed(plan, { traffic: { ...plan.traffic, regulars } }).normal.duration.days;
	expect([normal.total, normal.duration.naiveDays]).toEqual([62_468, 13]);
	expect([days(0.8), days(0.4), days(1)]).toEqual([50, 19, undefined]);
	expect(normal.duration.weeks).toBe(8);
	expect(Math.round(plan.traffic.daily / plan.traffic.visitChance)).toBe(16_667);
});

test('teams: a design effect of 1.95, 60,920 an arm', () => {
	const { normal, answer } = open('teams');
	expect(answer.designEffect).toBeCloseTo(1.95, 12);
	expect(normal.perArm[0]).toBe(60_920);
});

test('CUPED: 9,808 an arm for 19,230, one week for two', () => {
	const { plan, normal, answer } = open('cuped');
	const without = changed(plan, { correlation: 0 }).normal;
	expect(answer.varianceLeft).toBeCloseTo(0.51, 12);
	expect([normal.perArm[0], normal.duration.weeks]).toEqual([9808, 1]);
	expect([without.perArm[0], without.duration.weeks]).toEqual([19_230, 2]);
});

test('half never meet it: 122,124; those who do need 31,234 in six weeks', () => {
	const { plan, normal } = open('half-never');
	const traffic = { ...plan.traffic, daily: plan.traffic.daily / 2 };
	const met = changed(plan, { compliance: 1, traffic }).normal;
	expect([normal.perArm[0], normal.duration.weeks]).toEqual([122_124, 12]);
	expect([met.perArm[0], met.duration.weeks]).toEqual([31_234, 6]);
});
