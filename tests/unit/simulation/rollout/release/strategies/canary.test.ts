import { expect, test } from 'vitest';
import { canary } from '../../../../../../src/lib/simulation/rollout/release/strategies/canary.ts';
import { calm } from '../worlds.ts';
import { standing } from './standing.ts';

const plan = canary.plan(calm);

test('any steps, one after the other', () => {
	const steps = [0.01, 0.05];
	const shares = [0, 1, 2].map((stage) => canary.share(standing({ ...plan, steps }, stage)).fresh);
	expect(shares).toEqual([0.01, 0.05, 0.05]);
	expect(canary.stages({ ...plan, steps })).toBe(2);
});
