import { expect, test } from 'vitest';
import {
	canaryDay,
	chancesOf,
	guards,
	requestsOf,
	type CanarySetting
} from '../../../../../src/lib/labs/rollout/figures/canary-day.ts';

const setting: CanarySetting = { qps: 100, share: 10, minutes: 5, arrivals: 'even' };
const byChance = { ...setting, arrivals: 'poisson' } as const;
const first = canaryDay(254, guards.line, setting, 'healthy');

test('canaryDay cuts a day into whole windows, whatever their length', () => {
	expect(first.looks).toHaveLength(288);
	expect(requestsOf(setting)).toBe(3000);
	for (const minutes of [7, 50]) {
		const odd: CanarySetting = { qps: 1, share: 1, minutes, arrivals: 'even' };
		const { looks } = canaryDay(254, guards.baseline, odd, 'healthy');
		expect(looks).toHaveLength(Math.floor(1440 / minutes));
		expect(looks[0]?.fresh.requests).toBe(requestsOf(odd));
		expect(looks[0]?.result).toBe('not enough data');
	}
});

test('the first picture is a typical day: some nineteen windows fire, and the tenth rolls back', () => {
	const fired = first.looks.filter(({ result }) => result === 'fires').length;
	expect(Math.abs(fired - 288 * chancesOf(guards.line, setting, 'healthy').window)).toBeLessThan(6);
	expect(first.rolledBack).toBe(9);
});

test('a guard of three in a row, by chance: rolled back at 09:15', () => {
	expect(canaryDay(254, guards.three, setting, 'healthy').rolledBack).toBeUndefined();
	const { looks, rolledBack = NaN } = canaryDay(254, guards.three, byChance, 'healthy');
	expect(rolledBack).toBe(110);
	const last = looks.slice(rolledBack - 2, rolledBack + 1);
	expect(last.map(({ result }) => result)).toEqual(['fires', 'fires', 'fires']);
	expect(last.some(({ fresh }) => fresh.errors === 3 && fresh.requests < 3000)).toBe(true);
});

test('chancesOf grow with time, and a window of an hour is the hour', () => {
	const { window, hour, day } = chancesOf(guards.three, setting, 'healthy');
	expect(hour).toBeLessThan(day);
	expect(window).toBeGreaterThan(hour);
	const slow = chancesOf(guards.line, { ...setting, minutes: 60 }, 'healthy');
	expect(slow.hour).toBe(slow.window);
});

test('a line minds how requests come, a comparison does not', () => {
	expect(chancesOf(guards.line, byChance, 'healthy').hour).toBeCloseTo(0.803, 3);
	expect(chancesOf(guards.line, byChance, 'broken').day).toBeLessThan(1);
	expect(chancesOf(guards.baseline, byChance, 'broken')).toEqual(
		chancesOf(guards.baseline, setting, 'broken')
	);
});
