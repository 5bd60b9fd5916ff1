import { ticksOf } from './arrival-rate.ts';
import { createConditions } from './conditions.ts';
import {
	createStreams,
	drawArms,
	drawArrivals,
	drawConversions,
	drawCopies,
	drawErrors,
	drawLatency,
	goToTick
} from './draw-tick.ts';
import { emptyCounts } from './empty-counts.ts';
import type { Split, TickCounts, World } from './world.ts';

export interface TrafficOptions {
	/** Whether ticks count answers by latency: most of the work. True if not said. */
	readonly latency?: boolean;
	/** Whether ticks draw conversions. True if not said. */
	readonly conversions?: boolean;
}

/** A day of requests, tick by tick. */
export interface TrafficSource {
	readonly world: World;
	/** How many ticks the release is watched. */
	readonly ticks: number;
	/** An empty tick of the right size, to be filled over and over. */
	counts(): TickCounts;
	/**
	 * Draws one tick. A tick depends on the seed, its index and its split alone: ticks may be drawn in
	 * any order, and every split meets the same arrivals.
	 */
	tick(index: number, split: Split, into: TickCounts): void;
}

/**
 * Requests of a world in whole ticks, exact in distribution: Poisson arrivals by segment, binomial
 * thinning by arm, failures and conversions, and answers by latency bucket.
 */
export function createTraffic(world: World, options: TrafficOptions = {}): TrafficSource {
	const { latency = true, conversions = true } = options;
	const conditionsAt = createConditions(world, { latency, defects: true });
	const streams = createStreams(world.seed);
	const means = new Float64Array(world.segments.length);
	const arrived = new Float64Array(world.segments.length);
	return {
		world,
		ticks: ticksOf(world),
		counts: () => emptyCounts(arrived.length, latency),
		tick(index, split, into) {
			const conditions = conditionsAt(index, split);
			const expected = conditions.rate * world.tickSeconds;
			for (let s = 0; s < means.length; s++) means[s] = expected * shareOf(world, s);
			goToTick(streams, index);
			drawArrivals(streams.arrivals, means, arrived);
			drawArms(streams.arms, arrived, split, into.requests);
			drawErrors(streams.errors, conditions, into);
			if (conversions) drawConversions(streams.conversions, conditions, into);
			drawCopies(streams, arrived, { mirrored: split.mirrored, conditions }, into);
			if (latency) drawLatency(streams.latency, conditions, into);
			into.utilisation.set(conditions.utilisation);
			into.replicas.set(conditions.replicas);
		}
	};
}

function shareOf({ segments }: World, segment: number): number {
	return segments[segment]?.share ?? 0;
}
