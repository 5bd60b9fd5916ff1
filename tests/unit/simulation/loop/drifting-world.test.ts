import { expect, test } from 'vitest';
import { driftingWorld, loopRules } from '../../../../src/lib/simulation/loop/index.ts';

test('driftingWorld(seed) is the same world for the same seed and another for another', () => {
	expect(driftingWorld(7)).toEqual(driftingWorld(7));
	expect(driftingWorld(7).means).not.toEqual(driftingWorld(8).means);
});

test('driftingWorld(seed) starts at 0 and jumps on the day of its shock, more than on any other', () => {
	for (let seed = 1; seed <= 50; seed++) {
		const { means, shockDay } = driftingWorld(seed);
		expect(means).toHaveLength(loopRules.days + 1);
		expect(means[0]).toBe(0);
		const steps = Array.from(means.subarray(1), (mean, i) => mean - (means[i] ?? 0));
		expect(steps.indexOf(Math.max(...steps)) + 1).toBe(shockDay);
		expect(shockDay).toBeGreaterThanOrEqual(45);
		expect(shockDay).toBeLessThan(90);
	}
});

test('driftingWorld(seed) creeps 0.011 a day with a wobble of 0.028, besides the shock of 0.35', () => {
	const ends = Array.from({ length: 400 }, (_, seed) => driftingWorld(seed).means.at(-1) ?? 0);
	const average = ends.reduce((sum, end) => sum + end, 0) / ends.length;
	const spread = Math.sqrt(ends.reduce((sum, end) => sum + (end - average) ** 2, 0) / 399);
	const wobble = 0.028 * Math.sqrt(loopRules.days);
	expect(Math.abs(average - (0.011 * loopRules.days + 0.35))).toBeLessThan((4 * wobble) / 20);
	expect(Math.abs(spread / wobble - 1)).toBeLessThan(4 / Math.sqrt(2 * 399));
});
