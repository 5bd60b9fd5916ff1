import { expect, it } from 'vitest';
import { speedSteps, speedTasks } from '../../../src/lib/speed/index.ts';

it('speedSteps times every task by the clock it is given, and reports a rising share', () => {
	let now = 0;
	const clock = () => (now += 1);
	const steps = speedSteps({ clock, rounds: 1, leastMs: 1 });
	const shares: number[] = [];
	let step = steps.next();
	for (; step.done !== true; step = steps.next()) shares.push(step.value);
	expect(shares).toEqual(shares.toSorted((a, b) => a - b));
	expect(shares.every((share) => share >= 0 && share < 1)).toBe(true);
	expect(step.value.map(({ id }) => id)).toEqual(Object.keys(speedTasks));
	for (const { naiveMs, oursMs, agrees } of step.value) {
		expect([naiveMs, oursMs, agrees]).toEqual([1, 1, true]);
	}
});
