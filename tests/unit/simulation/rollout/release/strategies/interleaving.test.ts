import { expect, test } from 'vitest';
import { interleaving } from '../../../../../../src/lib/simulation/rollout/release/strategies/interleaving.ts';
import { calm } from '../worlds.ts';
import { standing } from './standing.ts';

const plan = interleaving.plan(calm);

test('half of each mixed answer is the new model’s; votes decide', () => {
	expect(interleaving.share(standing(plan, 0))).toMatchObject({ fresh: 0.05, met: 0.1 });
	expect(interleaving.stages(plan)).toBe(1);
	expect(interleaving.mixes).toBe(true);
	const at = (all: number, fresh: number) =>
		interleaving.decide?.(standing(plan, 1, { votes: { all, fresh } }));
	expect([at(0, 0), at(1000, 480), at(1000, 470)]).toEqual(['promote', 'promote', 'roll back']);
});
