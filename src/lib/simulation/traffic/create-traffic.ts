import { ticksOf } from './arrival-rate.ts';
import { createConditions } from './conditions.ts';
import {
	createStreams,
	drawArms,
	drawArrivals,
	drawConversions,
	drawCopies,
	drawErrors,
	expectLatency,
	goToTick
} from './draw-tick.ts';
import { emptyCounts } from './empty-counts.ts';
import { mergeSegments } from './merge-segments.ts';
import { createUserShares } from './user-shares.ts';
import type { Split, TickCounts, World } from './world.ts';

export interface TrafficOptions {
	/** Whether ticks know answers by latency. True if not said. */
	readonly latency?: boolean;
	/** Whether ticks draw conversions. True if not said. */
	readonly conversions?: boolean;
	/**
	 * Whether ticks tell segments apart. True if not said; false draws all of them as one, of their
	 * mean rates, at a multiple of the speed: for many runs whose guards look at arms only.
	 */
	readonly segments?: boolean;
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
 * thinning by arm, failures and conversions, and answers by latency. A router that splits users gives
 * the arms what those users ask.
 */
export function createTraffic(world: World, options: TrafficOptions = {}): TrafficSource {
	const { latency = true, conversions = true } = options;
	const exactly = createConditions(world, { latency, defects: true });
	const conditionsAt = options.segments === false ? mergeSegments(world, exactly) : exactly;
	const streams = createStreams(world.seed);
	const users = createUserShares(world.users, world.seed);
	const shares = options.segments === false ? [1] : world.segments.map(({ share }) => share);
	const means = new Float64Array(shares.length);
	const arrived = new Float64Array(shares.length);
	return {
		world,
		ticks: ticksOf(world),
		counts: () => emptyCounts(shares.length, latency),
		tick(index, asked, into) {
			const shared = users.split(asked.shares);
			const split = shared === asked.shares ? asked : { ...asked, shares: shared };
			const conditions = conditionsAt(index, split);
			const expected = conditions.rate * world.tickSeconds;
			for (let s = 0; s < means.length; s++) means[s] = expected * (shares[s] as number);
			goToTick(streams, index);
			drawArrivals(streams.arrivals, means, arrived);
			drawArms(streams.arms, arrived, split, into.requests);
			drawErrors(streams.errors, conditions, into);
			if (conversions) drawConversions(streams.conversions, conditions, into);
			drawCopies(streams, arrived, { mirrored: split.mirrored, conditions }, into);
			if (latency) expectLatency(streams.latency, conditions, into);
			into.utilisation.set(conditions.utilisation);
			into.replicas.set(conditions.replicas);
		}
	};
}
