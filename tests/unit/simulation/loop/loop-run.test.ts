import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
	dayRows,
	driftingWorld,
	expectedAccuracy,
	learnCut,
	loopRules,
	loopRun
} from '../../../../src/lib/simulation/loop/index.ts';

const world = driftingWorld(7);
const weekly = { everyDays: 7, labelDelayDays: 3, isChecked: false };
const fault = { from: 80, to: 89 };

test('loopRun(world) with the arrow cut serves the cut of day 0, by the closed form', () => {
	const { accuracy, turns } = loopRun(world)(undefined);
	const cut = learnCut(dayRows(world, 0));
	expect(turns).toEqual([]);
	accuracy.forEach((share, day) => {
		expect(share).toBe(expectedAccuracy(cut, world.means[day] ?? 0));
	});
});

test('loopRun(world) with the arrow joined serves what each turn learnt', () => {
	const { accuracy, turns } = loopRun(world)(weekly);
	expect(turns.map(({ day }) => day)).toEqual(Array.from({ length: 17 }, (_, i) => 7 * (i + 1)));
	expect(turns.every(({ day, learntFrom }) => learntFrom === day - 3)).toBe(true);
	const cut = learnCut(dayRows(world, 32));
	expect(accuracy[36]).toBe(expectedAccuracy(cut, world.means[36] ?? 0));
});

test('loopRun(world, fault) answers half of the cases right once it has learnt nothing but yes', () => {
	const { accuracy } = loopRun(world, fault)(weekly);
	expect(accuracy[84]).toBeGreaterThan(0.85);
	for (let day = 85; day <= 98; day++) expect(accuracy[day]).toBeLessThan(0.51);
	expect(accuracy[99]).toBeGreaterThan(0.85);
});

test('loopRun(world, fault) with a check refuses the broken turns and no other', () => {
	const { accuracy, turns } = loopRun(world, fault)({ ...weekly, isChecked: true });
	expect(turns.filter((turn) => turn.isRefused).map(({ day }) => day)).toEqual([84, 91]);
	expect(Math.min(...accuracy)).toBeGreaterThan(0.75);
});

test('loopRun(world, fault) leaves the days before the first broken turn alone', () => {
	const sound = loopRun(world)(weekly).accuracy;
	const broken = loopRun(world, fault)(weekly).accuracy;
	expect(broken.subarray(0, 85)).toEqual(sound.subarray(0, 85));
});

test('loopRun(world) never leaves the room between pure noise and a perfect cut', () => {
	fc.assert(
		fc.property(
			fc.integer({ min: 1, max: 60 }),
			fc.integer({ min: 0, max: 60 }),
			(every, delay) => {
				const arrow = { everyDays: every, labelDelayDays: delay, isChecked: false };
				const { accuracy, turns } = loopRun(world)(arrow);
				for (const share of accuracy) {
					expect(share).toBeGreaterThanOrEqual(loopRules.labelNoise);
					expect(share).toBeLessThanOrEqual(1 - loopRules.labelNoise);
				}
				for (const { learntFrom } of turns) expect(learntFrom).toBeGreaterThanOrEqual(1);
			}
		),
		{ seed: 1, numRuns: 15 }
	);
});
