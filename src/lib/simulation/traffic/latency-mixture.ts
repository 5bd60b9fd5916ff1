import { ARMS, createConditions } from './conditions.ts';
import { LATENCY_BUCKETS } from './latency-buckets.ts';
import type { BucketShares } from './latency-law.ts';
import type { Split, World } from './world.ts';

/** A tick of a stretch of time, and how many requests it is expected to bring. */
export interface MixedTick {
	readonly tick: number;
	readonly split: Split;
	readonly requests: number;
}

/**
 * The law of an answer's latency over several ticks, by arm: each tick's own, weighted by its requests.
 * With it a window of many ticks is drawn at once.
 */
export function createLatencyMixture(
	world: World
): (ticks: readonly MixedTick[]) => BucketShares[] {
	const conditionsAt = createConditions(world, { latency: true, defects: true });
	return (ticks) => {
		const all = ticks.reduce((sum, { requests }) => sum + requests, 0);
		const mixed = Array.from({ length: ARMS }, () => new Float64Array(LATENCY_BUCKETS + 1));
		for (const { tick, split, requests } of ticks) {
			const { laws, parts } = conditionsAt(tick, split);
			for (const [arm, law] of laws.entries()) {
				const weight = all > 0 ? requests / all : 1 / ticks.length;
				addLaw(mixed[arm]!, law.shares(parts[arm]!), weight);
			}
		}
		return mixed.map((cumulative) => ({ first: 0, cumulative }));
	};
}

function addLaw(into: Float64Array, { first, cumulative }: BucketShares, weight: number): void {
	for (let i = 0; i < cumulative.length; i++) into[first + i]! += weight * cumulative[i]!;
	for (let i = first + cumulative.length; i < into.length; i++) into[i]! += weight;
}
