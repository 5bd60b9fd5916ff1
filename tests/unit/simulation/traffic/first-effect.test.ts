import { expect, it } from 'vitest';
import { firstEffect, hasEffect } from '../../../../src/lib/simulation/traffic/first-effect.ts';
import { planting, splitWith, worldWith } from './worlds.ts';

/** The new model starts in minute 60 with a tenth, and is taken back after two hours. */
const splitAt = (tick: number) => {
	if (tick < 60) return splitWith(0, { ageMinutes: 0 });
	const isBack = tick >= 180;
	return splitWith(isBack ? 0 : 0.1, { ageMinutes: tick - 60, wentBack: isBack });
};

it('waits for the first traffic, for an age, for a peak or for the rollback', () => {
	expect(firstEffect(planting({ kind: 'slow-tail', times: 2 }), splitAt)).toBe(60);
	expect(firstEffect(planting({ kind: 'quality', loss: 0.1 }), splitAt)).toBe(60);
	const leak = { kind: 'leak', errorRatePerHour: 0.1, afterHours: 1.5 } as const;
	expect(firstEffect(planting(leak), splitAt)).toBe(151);
	expect(firstEffect(planting({ kind: 'schema', errorRate: 0.1 }), splitAt)).toBe(180);
	// The rate passes its mean at 10:00, an hour after the start.
	expect(firstEffect(planting({ kind: 'slow-at-peak', above: 1.1, times: 3 }), splitAt)).toBe(106);
});

it('is -1 where nothing is planted, or nothing comes of it', () => {
	expect(firstEffect(worldWith(), splitAt)).toBe(-1);
	expect(firstEffect(planting({ kind: 'writes-twice', share: 1 }), splitAt)).toBe(-1);
	expect(hasEffect(planting({ kind: 'quality', loss: 1 }), 0, splitWith(0, { mirrored: 1 }))).toBe(
		false
	);
	expect(
		hasEffect(planting({ kind: 'writes-twice', share: 1 }), 0, splitWith(0, { mirrored: 1 }))
	).toBe(true);
});
