import { expect, test } from 'vitest';
import { createRng } from '../../../../../../src/lib/random/index.ts';
import { bandit } from '../../../../../../src/lib/simulation/rollout/release/strategies/bandit.ts';
import { thompsonSampling } from '../../../../../../src/lib/stats/index.ts';
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

test('it is the Thompson sampling of lesson 12, dealt by the window', () => {
	const [old, fresh] = [sums(200, 20), sums(60, 9)];
	const { fresh: share } = bandit.share(standing(plan, 1, { old, fresh }));
	const userByUser = thompsonSampling({ arms: 2 });
	for (const [arm, { requests, conversions }] of [old, fresh].entries()) {
		for (let i = 0; i < requests; i++) userByUser.update(arm, i < conversions ? 1 : 0);
	}
	const [rng, users] = [createRng(12), 4000];
	let chosen = 0;
	for (let i = 0; i < users; i++) chosen += userByUser.choose(rng);
	expect(Math.abs(chosen / users - share)).toBeLessThan(
		3 * Math.sqrt((share * (1 - share)) / users)
	);
});
