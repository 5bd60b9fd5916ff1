import { expect, test } from 'vitest';
import { guardChance } from '../../../../../src/lib/simulation/rollout/index.ts';
import { shortRelease } from './short-release.ts';

const { world, plan } = shortRelease;
const sheet = (inARow: number, windowMinutes = 5) =>
	guardChance({
		world: {
			...world,
			traffic: { ...world.traffic, perSecond: 100 },
			old: { ...world.old, errorRate: 0.0005 }
		},
		plan: { ...plan, steps: [0.1, 1] },
		guards: [{ kind: 'error-rate', above: 0.001, windowMinutes, atLeast: 1, inARow }]
	});

test('the sheet’s guard: 3,000 requests, 4 errors, 6.6 % of windows, 55.7 % of hours', () => {
	const chance = sheet(1);
	expect(chance).toMatchObject({ requests: 3000, errorsNeeded: 4, hours: 1 });
	expect(chance?.perWindow).toBeCloseTo(0.0656, 3);
	expect(chance?.rollback).toBeCloseTo(0.557, 3);
	expect(chance?.rollbackByChance).toBeCloseTo(0.803, 3);
});

test('where an hour has too few windows to decide, a day is told', () => {
	expect(sheet(2, 60)?.hours).toBe(24);
	expect(sheet(3)?.rollback).toBeLessThan(0.01);
});

test('other guards have no closed form here', () => {
	expect(guardChance({ ...shortRelease, guards: [] })).toBeUndefined();
});
