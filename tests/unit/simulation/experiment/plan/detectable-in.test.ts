import { expect, it } from 'vitest';
import {
	detectableByWeek,
	detectableIn,
	detectableWith
} from '../../../../../src/lib/simulation/experiment/plan/detectable-in.ts';
import { planExperiment } from '../../../../../src/lib/simulation/experiment/plan/plan-experiment.ts';
import { manyPlans, somePlan } from './some-plan.ts';

it('detectableIn: the inverse of a plan', () => {
	for (const plan of manyPlans.filter(({ clusterSize }) => clusterSize === 1)) {
		const { rise, control } = detectableIn(plan, 2);
		const back = planExperiment({ ...plan, mde: rise ?? 0, relative: false }, false).answer;
		const ratio = (back?.normal.control ?? 0) / control;
		// The size leaves out the tail on the wrong side and, of means, what estimating the spread costs.
		expect(Math.abs(ratio - 1)).toBeLessThan(5e-3);
	}
});

it('detectableIn: longer finds less, both ways', () => {
	const [short, long] = [detectableIn(somePlan, 1), detectableIn(somePlan, 8)];
	expect(long.rise as number).toBeLessThan(short.rise as number);
	expect(long.fall as number).toBeLessThan(short.fall as number);
});

it('detectableIn: nothing from a handful, and a sentence for what is no time', () => {
	const few = { ...somePlan, traffic: { ...somePlan.traffic, daily: 0.5 } };
	expect(detectableIn(few, 1)).toMatchObject({ rise: undefined, fall: undefined });
	expect(detectableIn(somePlan, 0).problems).toHaveLength(1);
	expect(detectableIn({ ...somePlan, power: 1 }, 2).problems[0]?.part).toBe('power');
});

it('detectableWith: of the users of a time what that time detects', () => {
	for (const plan of manyPlans) {
		const { control, rise, fall } = detectableIn(plan, 3);
		expect(detectableWith(plan, control)).toEqual({ rise, fall });
	}
});

it('detectableByWeek: at each week what that week detects, in the plan’s direction', () => {
	for (const plan of manyPlans) {
		const found = detectableByWeek(plan, 4);
		found.forEach((effect, k) => {
			const { rise, fall } = detectableIn(plan, k + 1);
			const exact = plan.mde < 0 ? fall : rise;
			expect(effect / (exact as number)).toBeCloseTo(1, 3);
		});
	}
});

it('detectableByWeek: no number where nothing is seen', () => {
	const few = { ...somePlan, traffic: { ...somePlan.traffic, daily: 0.5 } };
	expect(Array.from(detectableByWeek(few, 2))).toEqual([NaN, NaN]);
});
