import { expect, it } from 'vitest';
import {
	createConditions,
	modelOf,
	momentOf,
	usersPerRequest
} from '../../../../src/lib/simulation/traffic/conditions.ts';
import type { World } from '../../../../src/lib/simulation/traffic/index.ts';
import { model, splitWith, threeArms, worldWith } from './worlds.ts';

const at = (world: World, tick: number, split = threeArms) =>
	createConditions(world, { latency: true, defects: true })(tick, split);

it('gives each arm its model, the baseline the old one', () => {
	const world = worldWith({ fresh: { ...model, errorRate: 0.2 } });
	expect([...at(world, 0).errorRate]).toEqual([0.01, 0.01, 0.2, 0.2, 0.01, 0.01]);
	expect([0, 1, 2].map((arm) => modelOf(world, arm).errorRate)).toEqual([0.01, 0.2, 0.01]);
});

it('follows growing traffic late, but a change of the split at once', () => {
	const { traffic } = worldWith();
	const spikes = [{ atHour: 1, minutes: 30, times: 3 }];
	const spiky = worldWith({ traffic: { ...traffic, dailySwing: 0, spikes } });
	const before = [...at(spiky, 59).utilisation];
	expect(at(spiky, 60).utilisation[0]).toBeCloseTo(3 * (before[0] ?? 0), 10);
	expect(at(spiky, 63).utilisation[0]).toBeLessThan(0.66);
	expect(at(worldWith(), 10, splitWith(1)).utilisation[1]).toBeLessThan(0.66);
});

it('refuses what replicas cannot take while the autoscaler is late', () => {
	const { traffic } = worldWith();
	const spikes = [{ atHour: 1, minutes: 30, times: 3 }];
	const spiky = worldWith({ traffic: { ...traffic, perSecond: 5000, dailySwing: 0, spikes } });
	const { errorRate, utilisation } = at(spiky, 60);
	const refused = 1 - 0.97 / (utilisation[0] ?? 0);
	expect(errorRate[0]).toBeCloseTo(0.01 + 0.99 * refused, 10);
	expect(at(spiky, 70).errorRate[0]).toBe(0.01);
});

it('keeps no replicas for an arm without traffic, unless they stand ready', () => {
	expect([...at(worldWith(), 0, splitWith(1)).replicas].map(Math.sign)).toEqual([0, 1, 0]);
	const standby = splitWith(1, { ready: [1, 1, 0] });
	const { replicas, utilisation } = at(worldWith(), 0, standby);
	expect(replicas[0]).toBe(replicas[1]);
	expect(utilisation[0]).toBe(0);
});

it('provides for mirrored copies', () => {
	const { replicas } = at(worldWith(), 0, splitWith(0, { mirrored: 1 }));
	expect(replicas[1]).toBe(replicas[0]);
});

it('is slower while a version is young, and for both arms of that age', () => {
	const cold = { ...model, latency: { ...model.latency, coldTimes: 3, coldMinutes: 10 } };
	const world = worldWith({ old: cold, fresh: cold });
	const old = [...at(world, 0, { ...threeArms, ageMinutes: 60 }).parts];
	const young = [...at(world, 0, { ...threeArms, ageMinutes: 5 }).parts];
	expect(young[0]).toBe(old[0]);
	// Half way the factor is 2: ln 2 in buckets of 1/32, in eighths, each arm rounded to one.
	for (const arm of [1, 2]) {
		expect(Math.abs((young[arm] ?? 0) - (old[arm] ?? 0) - 177.4)).toBeLessThan(1);
	}
});

it('leaves the defects out when told', () => {
	const world = worldWith({ defects: [{ kind: 'quality', loss: 0.5 }] });
	const sound = createConditions(world, { latency: false, defects: false })(0, threeArms);
	expect(at(world, 0).conversion[2]).toBe(0.5 * (sound.conversion[2] ?? 0));
});

it('tells defects their moment, without a number where there is no traffic', () => {
	const { traffic } = worldWith();
	expect(momentOf(worldWith(), 75, splitWith(0.2))).toEqual({
		ageMinutes: 30,
		load: 1.5,
		share: 0.2,
		mirrored: 0,
		wentBack: false
	});
	const silent = worldWith({ traffic: { ...traffic, perSecond: 0 } });
	expect(momentOf(silent, 0, splitWith(0.2)).load).toBe(0);
});

it('lets a user convert once a day', () => {
	expect(usersPerRequest(worldWith())).toBeCloseTo(100_000 / (50 * 86_400), 12);
	expect(usersPerRequest(worldWith({ users: { perDay: 1e7, assigned: 'user' } }))).toBe(1);
	// Heavy users make the requests of those who stay away, and convert once a day like anybody.
	const heavy = worldWith({ users: { perDay: 1e6, assigned: 'user', spread: 2 } });
	const come = (1 - (1 + 4 * 4.32) ** -0.25) / (1 - Math.exp(-4.32));
	expect(usersPerRequest(heavy)).toBeCloseTo((1e6 / (50 * 86_400)) * come, 12);
});
