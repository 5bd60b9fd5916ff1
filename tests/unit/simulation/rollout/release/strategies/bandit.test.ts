import { expect, test } from 'vitest';
import { bandit } from '../../../../../../src/lib/simulation/rollout/release/strategies/bandit.ts';
import { calm } from '../worlds.ts';
import { standing, sums } from './standing.ts';

const plan = bandit.plan(calm);

test('its share is the chance of converting best', () => {
	expect(bandit.share(standing(plan, 0)).fresh).toBe(0.1);
	const at = (conversions: number) =>
		bandit.share(standing(plan, 1, { old: sums(10_000, 500), fresh: sums(1000, conversions) }))
			.fresh;
	expect(Math.abs(at(50) - 0.5)).toBeLessThan(0.05);
	expect(at(60)).toBeGreaterThan(0.85);
	expect([at(200), at(0)]).toEqual([0.99, 0.01]);
	expect(bandit.stages(plan)).toBe(Infinity);
});
