import { describe, expect, it } from 'vitest';
import {
	flaggerWeights,
	mustRollBack,
	newCanary,
	reconcile,
	type CanaryState
} from '../../../../../src/lib/simulation/rollout/flagger/flagger-canary.ts';
import { goldenOf } from '../golden-cases.ts';

type Input = {
	checks: boolean[];
	stepWeight: number;
	maxWeight: number;
	threshold: number;
	intervalSeconds: number;
};
type Trace = { t: number; action: string; weight: number }[];
type Expected = { outcome: string; atSeconds: number; failedChecks: number; trace: Trace };

/** As the golden script runs it: the last check stands for all that follow. */
function trace({ checks, stepWeight, maxWeight, ...rest }: Input): Expected {
	const plan = { ...rest, weights: flaggerWeights(stepWeight, maxWeight) };
	const found: Trace = [];
	let state: CanaryState = newCanary;
	let used = 0;
	for (let tick = 0; ; tick++) {
		const isChecked = state.step >= 0 && !mustRollBack(state, plan);
		const passed = isChecked ? checks[Math.min(used++, checks.length - 1)] : undefined;
		const { state: next, action } = reconcile(state, plan, passed);
		state = next;
		const weight = action === 'rollback' ? 0 : (plan.weights[state.step] ?? 0);
		found.push({ t: tick * plan.intervalSeconds, action, weight });
		if (action === 'rollback' || action === 'promote') {
			const last = tick * plan.intervalSeconds;
			const { failedChecks } = state;
			return { outcome: action, atSeconds: last, failedChecks, trace: found };
		}
	}
}

describe('a canary under Flagger', () => {
	it.each(goldenOf<Input, Expected>('flagger'))('$name', ({ input, expected }) => {
		expect(trace(input)).toEqual(expected);
	});

	it('may step over its largest weight, but never over everything', () => {
		expect(flaggerWeights(20, 50)).toEqual([20, 40, 60]);
		expect(flaggerWeights(60, 100)).toEqual([60, 100]);
		expect(flaggerWeights(10, 0)).toEqual([]);
	});

	it('stands still without counting where a check says nothing', () => {
		const plan = { intervalSeconds: 60, threshold: 1, weights: [10] };
		const state = { step: 0, failedChecks: 0 };
		expect(reconcile(state, plan, undefined)).toEqual({ state, action: 'halt' });
	});
});
