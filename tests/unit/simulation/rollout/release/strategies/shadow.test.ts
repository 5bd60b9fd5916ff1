import { expect, test } from 'vitest';
import { shadow } from '../../../../../../src/lib/simulation/rollout/release/strategies/shadow.ts';
import { calm } from '../worlds.ts';
import { standing } from './standing.ts';

const plan = shadow.plan(calm);

test('mirrors first, then goes on as a canary', () => {
	expect(shadow.share(standing(plan, 0))).toEqual({ fresh: 0, baseline: 0, mirrored: 1 });
	expect(shadow.share(standing(plan, 1))).toEqual({ fresh: 0.1, baseline: 0, mirrored: 0 });
	expect(shadow.stages(plan)).toBe(2);
});
