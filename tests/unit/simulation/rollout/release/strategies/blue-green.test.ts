import { expect, test } from 'vitest';
import { blueGreen } from '../../../../../../src/lib/simulation/rollout/release/strategies/blue-green.ts';
import { calm } from '../worlds.ts';
import { standing } from './standing.ts';

const plan = blueGreen.plan(calm);

test('everyone at once, and back within seconds, as the old model is kept', () => {
	expect(blueGreen.share(standing(plan, 0)).fresh).toBe(1);
	expect(blueGreen.keepsWarm).toBe(true);
	expect(plan.rollbackMinutes).toBeLessThan(1);
	expect(blueGreen.stages(plan)).toBe(1);
});
