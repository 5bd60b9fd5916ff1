import { expect, test } from 'vitest';
import { firstPlan } from '../../../../../src/lib/labs/experiment/plan/first.ts';
import { reachFor } from '../../../../../src/lib/labs/experiment/plan/power-drawing.ts';
import {
	controlOf,
	effectFor,
	powerAt
} from '../../../../../src/lib/labs/experiment/plan/reading.ts';
import {
	asMetric,
	asRelative,
	initialState,
	writeEffect
} from '../../../../../src/lib/labs/experiment/plan/state.ts';
import { answerPlan } from '../../../../../src/lib/simulation/experiment/index.ts';

const { shown } = firstPlan();
const { plan } = initialState;

test('the knob: power read off the curve is the plan’s own at its users', () => {
	expect(powerAt(shown.over, controlOf(shown))).toBeCloseTo(0.8, 3);
	expect(powerAt(shown.over, 0)).toBeCloseTo(0.05, 2);
	expect(powerAt(shown.over, 1e9)).toBe(shown.over.power.at(-1));
});

test('the tab: the effect for so many users, planned again, needs so many users', () => {
	for (const total of [12_000, 40_000, 62_468, 130_000]) {
		const mde = writeEffect(plan, effectFor(shown.curve, total));
		const { answer } = answerPlan({ plan: { ...plan, mde }, weeks: 2, exact: false });
		expect(Math.abs((answer?.normal.total ?? 0) / total - 1)).toBeLessThan(0.004);
	}
});

test('a fall stays a fall, and no effect leaves what a control can hold', () => {
	expect(writeEffect({ ...plan, mde: -0.005 }, 0.004)).toBe(-0.004);
	expect(writeEffect(plan, 3)).toBe(0.5);
});

test('the same effect, written in two ways', () => {
	const relative = asRelative(plan, true);
	expect(relative).toMatchObject({ mde: 0.1, relative: true });
	expect(asRelative(relative, false)).toEqual(plan);
	expect(asMetric(plan, 'mean')).toMatchObject({ metric: 'mean', baseline: 40, sd: 35, mde: 1 });
});

test('the axis ends on a round number beyond the plan’s users', () => {
	expect(reachFor(31_234)).toBe(80_000);
	for (const users of [3, 17, 400, 9999, 123_456]) {
		expect(reachFor(users)).toBeGreaterThan(2 * users);
		expect(reachFor(users)).toBeLessThan(3.3 * users);
	}
});
