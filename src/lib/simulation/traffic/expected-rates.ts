import { createConditions } from './conditions.ts';
import type { Split, World } from './world.ts';

/**
 * Chances of one tick by arm and segment, `arm * segments + segment`: as planted, and of the same
 * models without their defects.
 */
export interface ExpectedRates {
	/** Expected requests of the tick, all arms. */
	requests: number;
	readonly errorRate: Float64Array;
	readonly soundErrorRate: Float64Array;
	/** The chance that an answer without error converts. */
	readonly conversion: Float64Array;
	readonly soundConversion: Float64Array;
	/** Share of the mirrored copies whose side effect happens a second time. */
	sideEffects: number;
}

/**
 * Says what a tick brings on average, so that a bill can tell what the defects did: the same traffic
 * and replicas with them and without. The object is overwritten by the next call.
 */
export function createExpectedRates(world: World): (tick: number, split: Split) => ExpectedRates {
	const planted = createConditions(world, { latency: false, defects: true });
	const sound = createConditions(world, { latency: false, defects: false });
	const out = { requests: 0, sideEffects: 0 };
	return (tick, split) => {
		const { rate, errorRate, conversion, sideEffects } = planted(tick, split);
		const without = sound(tick, split);
		return Object.assign(out, {
			requests: rate * world.tickSeconds,
			errorRate,
			soundErrorRate: without.errorRate,
			conversion,
			soundConversion: without.conversion,
			sideEffects
		});
	};
}

/** The chance that an answer of an arm in a segment fails during a tick, all causes. */
export function expectedErrorRate(
	world: World,
	{ arm, segment }: { readonly arm: number; readonly segment: number },
	split: Split,
	tick: number
): number {
	const conditions = createConditions(world, { latency: false, defects: true })(tick, split);
	return conditions.errorRate[arm * world.segments.length + segment] as number;
}
