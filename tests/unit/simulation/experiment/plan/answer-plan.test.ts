import { expect, it } from 'vitest';
import { answerPlan } from '../../../../../src/lib/simulation/experiment/plan/answer-plan.ts';
import { somePlan } from './some-plan.ts';

it('answerPlan: sizes, curves and the inverse of one plan', () => {
	const { answer, over, curve, scores, detectable, byWeek, dragged } = answerPlan({
		plan: somePlan,
		weeks: 2,
		exact: false,
		control: 500
	});
	expect(answer?.exact).toBeUndefined();
	expect(over?.users.at(-1)).toBeCloseTo(10 * (answer?.normal.perArm[0] ?? 0), 6);
	expect(curve?.effects).toHaveLength(60);
	expect(scores?.[0]).toBeCloseTo(1.959964, 6);
	expect(scores?.[1]).toBeCloseTo(0.841621, 6);
	expect(detectable.users).toBeGreaterThan(0);
	expect(byWeek).toBeUndefined();
	expect(dragged?.power).toBeGreaterThan(0.2);
});

it('answerPlan: at rest the curve over weeks too, on which the inverse is a point', () => {
	const { byWeek, detectable } = answerPlan({ plan: somePlan, weeks: 2, exact: true });
	expect(byWeek?.[1]).toBeCloseTo(detectable.rise ?? 0, 4);
	expect(byWeek).toHaveLength(26);
});

it('answerPlan: a plan with problems has a sentence and no curves', () => {
	const bad = answerPlan({ plan: { ...somePlan, mde: 0 }, weeks: 2, exact: false });
	expect(bad.problems[0]?.text).toContain('never be seen');
	expect([bad.answer, bad.over, bad.curve]).toEqual([undefined, undefined, undefined]);
});
