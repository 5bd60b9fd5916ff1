import { expect, test } from 'vitest';
import { allAtOnce } from '../../../../../../src/lib/simulation/rollout/release/strategies/all-at-once.ts';
import { calm } from '../worlds.ts';
import { standing } from './standing.ts';

const plan = allAtOnce.plan(calm);

test('everyone from the first tick; another deployment takes a quarter of an hour', () => {
	expect(allAtOnce.share(standing(plan, 0)).fresh).toBe(1);
	expect(plan.rollbackMinutes).toBe(15);
	expect(allAtOnce.stages(plan)).toBe(1);
});
