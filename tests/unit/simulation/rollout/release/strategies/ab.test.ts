import { expect, test } from 'vitest';
import { ab } from '../../../../../../src/lib/simulation/rollout/release/strategies/ab.ts';
import { calm } from '../worlds.ts';
import { standing, sums } from './standing.ts';

const plan = ab.plan(calm);

test('one split for the whole day; conversion decides', () => {
	expect(ab.share(standing(plan, 0)).fresh).toBe(0.5);
	expect(plan.holdMinutes).toBe(calm.hours * 60);
	expect(ab.stages(plan)).toBe(1);
	const at = (conversions: number) =>
		ab.decide?.(standing(plan, 1, { old: sums(10_000, 500), fresh: sums(10_000, conversions) }));
	expect([at(500), at(460), at(440)]).toEqual(['promote', 'promote', 'roll back']);
});
