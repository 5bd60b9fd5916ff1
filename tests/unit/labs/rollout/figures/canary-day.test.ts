import { expect, test } from 'vitest';
import {
	canaryDay,
	chancesOf,
	guards
} from '../../../../../src/lib/labs/rollout/figures/canary-day.ts';

const setting = { qps: 100, share: 10, minutes: 5 };

test('canaryDay cuts a day into whole windows and is the same for the same seed', () => {
	const day = canaryDay(34, guards.line)(setting, 'healthy');
	expect(day.canary).toHaveLength(288);
	expect(day.requests).toBe(3000);
	expect(canaryDay(34, guards.line)(setting, 'healthy')).toEqual(day);
	expect(day.rolledBack).toBe(9);
});

test('the first picture is a typical day: some nineteen windows fire', () => {
	const { fires } = canaryDay(34, guards.line)(setting, 'healthy');
	const fired = fires.reduce((sum, one) => sum + one, 0);
	expect(Math.abs(fired - 288 * chancesOf(guards.line, setting, 'healthy').window)).toBeLessThan(6);
});

test('chancesOf grow with time, and a window of an hour is the hour', () => {
	const { window, hour, day } = chancesOf(guards.three, setting, 'healthy');
	expect(hour).toBeLessThan(day);
	expect(window).toBeGreaterThan(hour);
	const slow = chancesOf(guards.line, { ...setting, minutes: 60 }, 'healthy');
	expect(slow.hour).toBe(slow.window);
});
