import { expect, test } from 'vitest';
import {
	driftingWorld,
	loopPolicies,
	type PolicyId,
	type Run,
	startRun
} from '../../../../src/lib/simulation/loop/index.ts';

const quiet = startRun(driftingWorld(3));
const reads = (psi: number): Run => ({
	...quiet,
	readings: [{ day: 5, cut: 0, psi, wrong: 70 }]
});
const asks = (id: PolicyId, run: Run, day: number) =>
	loopPolicies.find((policy) => policy.id === id)?.retrainsAfter(run, day);

test('loopPolicies: never does not, whatever it reads', () => {
	expect(asks('never', reads(4), 7)).toBe(false);
});

test('loopPolicies: weekly retrains on every seventh day, whatever it reads', () => {
	const days = Array.from({ length: 22 }, (_, day) => day + 1);
	expect(days.filter((day) => asks('weekly', reads(0), day))).toEqual([7, 14, 21]);
});

test('loopPolicies: the alarm retrains above 0.25, not at it, and not before the first reading', () => {
	expect(asks('alarm', reads(0.2501), 5)).toBe(true);
	expect(asks('alarm', reads(0.25), 5)).toBe(false);
	expect(asks('alarm', quiet, 0)).toBe(false);
});
