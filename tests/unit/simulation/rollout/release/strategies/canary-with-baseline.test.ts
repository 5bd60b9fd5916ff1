import { expect, test } from 'vitest';
import { canaryWithBaseline } from '../../../../../../src/lib/simulation/rollout/release/strategies/canary-with-baseline.ts';
import { calm } from '../worlds.ts';
import { standing } from './standing.ts';

const plan = canaryWithBaseline.plan(calm);

test('a baseline as large as the canary, as far as traffic goes', () => {
	const at = (share: number) =>
		canaryWithBaseline.share(standing({ ...plan, steps: [share] }, 0)).baseline;
	expect([at(0.1), at(0.5), at(0.75), at(1)]).toEqual([0.1, 0.5, 0.25, 0]);
	expect(canaryWithBaseline.control).toBe('baseline');
	expect(canaryWithBaseline.stages(plan)).toBe(1);
});
