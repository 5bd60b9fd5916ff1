import { ln } from '../../random/index.ts';
import { createConditions, FRESH } from './conditions.ts';
import { placeOf } from './latency-buckets.ts';
import type { Split, World } from './world.ts';

/**
 * The share of the new model's answers that take longer than so many ms, expected: what a latency
 * guard would count if it looked at that tick alone.
 */
export function createSlowShare(world: World): (tick: number, split: Split, ms: number) => number {
	const conditionsAt = createConditions(world, { latency: true, defects: true });
	return (tick, split, ms) => {
		const { laws, parts } = conditionsAt(tick, split);
		return 1 - laws[FRESH].below(placeOf(ln(ms)), parts[FRESH] as number);
	};
}
