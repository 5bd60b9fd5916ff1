import { createRng, type Rng } from '../../random/index.ts';
import { ticksOf } from './arrival-rate.ts';
import { ARMS, createConditions, type Conditions } from './conditions.ts';
import { createStreams, drawArrivals, drawCopies, drawCopyLatency, goToTick } from './draw-tick.ts';
import { emptyCounts } from './empty-counts.ts';
import { LATENCY_BUCKETS } from './latency-buckets.ts';
import { countOutcomes, createOutcomeTable, pickOutcomes, setOutcomes } from './outcome-table.ts';
import {
	BLOCK,
	drawBuckets,
	drawUnevenUsers,
	drawUsers,
	limitsOf,
	nextNormals,
	nextUniforms,
	placesOf,
	routeRequests,
	routeUsers,
	type Buffers,
	type Limits,
	type RequestBlock
} from './request-blocks.ts';
import { listsFor, partOf, readable, type TickRequests } from './request-lists.ts';
import { activityOf } from './user-activity.ts';
import { saltOf } from './user-hash.ts';
import type { Split, TickCounts, World } from './world.ts';

export interface EventOptions {
	/** Whether answers have a latency. True if not said. */
	readonly latency?: boolean;
	/** Whether each request is kept for its reader; else only counts are. False if not said. */
	readonly keep?: boolean;
}

export interface RequestSource {
	readonly world: World;
	/** How many ticks the release is watched. */
	readonly ticks: number;
	/** An empty tick of the right size, to be filled over and over. */
	counts(): TickCounts;
	/** Draws each request of a tick and counts them; gives them if they are kept, until the next call. */
	tick(index: number, split: Split, into: TickCounts): TickRequests;
}

/**
 * The same world request by request: as many arrive as in the tick of `createTraffic`, each with a
 * user whose hash picks the arm, a segment, an outcome and a latency. For low rates and for tables
 * of single requests; its counts have the same law as whole ticks.
 */
export function createRequestEvents(world: World, options: EventOptions = {}): RequestSource {
	const { latency = true, keep = false } = options;
	const conditionsAt = createConditions(world, { latency, defects: true });
	const answers = new Float64Array(latency ? ARMS * LATENCY_BUCKETS : 0);
	const draw = createDrawer(world, answers, keep);
	const streams = createStreams(world.seed);
	const means = new Float64Array(world.segments.length);
	const arrived = new Float64Array(world.segments.length);
	return {
		world,
		ticks: ticksOf(world),
		counts: () => emptyCounts(means.length, latency),
		tick(index, split, into) {
			const conditions = conditionsAt(index, split);
			const expected = conditions.rate * world.tickSeconds;
			world.segments.forEach(({ share }, s) => (means[s] = expected * share));
			goToTick(streams, index);
			drawArrivals(streams.arrivals, means, arrived);
			const count = arrived.reduce((sum, n) => sum + n, 0);
			const requests = draw({ index, count, split, conditions }, into);
			drawCopies(streams, arrived, { mirrored: split.mirrored, conditions }, into);
			if (latency && split.mirrored > 0) drawCopyLatency(streams, conditions, into, answers);
			into.latency.forEach((counts, arm) => {
				counts.load(answers.subarray(arm * LATENCY_BUCKETS, (arm + 1) * LATENCY_BUCKETS));
			});
			into.utilisation.set(conditions.utilisation);
			into.replicas.set(conditions.replicas);
			return requests;
		}
	};
}

interface Tick {
	readonly index: number;
	readonly count: number;
	readonly split: Split;
	readonly conditions: Conditions;
}

/** Streams of the single requests, apart from those of whole ticks. */
interface EventStreams {
	readonly routes: Rng;
	readonly outcomes: Rng;
	readonly latency: Rng;
	readonly tails: Rng;
	readonly moments: Rng;
}

function createEventStreams(seed: number): EventStreams {
	const root = createRng(seed).fork('requests');
	return {
		routes: root.fork('routes'),
		outcomes: root.fork('outcomes'),
		latency: root.fork('latency'),
		tails: root.fork('tails'),
		moments: root.fork('moments')
	};
}

/** @param answers where answers by latency are counted; empty without latency */
function createDrawer(world: World, answers: Float64Array, keep: boolean) {
	const streams = createEventStreams(world.seed);
	const shares = world.segments.map(({ share }) => share);
	const table = createOutcomeTable(ARMS, shares.length);
	const cells = new Uint32Array(ARMS * table.cells);
	const buffers = { uniforms: new Float64Array(BLOCK), normals: new Float64Array(BLOCK) };
	const route = createRouter(world, streams.routes, buffers, keep);
	let lists = listsFor(BLOCK);
	return ({ index, count, split, conditions }: Tick, into: TickCounts): TickRequests => {
		for (const rng of Object.values(streams)) (rng as Rng).goTo(index);
		if (keep) lists = listsFor(count);
		setOutcomes(table, shares, conditions);
		const [places, limits] = [placesOf(conditions), limitsOf(split)];
		cells.fill(0);
		answers.fill(0);
		for (let done = 0; done < count; done += BLOCK) {
			const many = Math.min(BLOCK, count - done);
			const block = partOf(lists, keep ? done : 0, many);
			route(block, limits);
			pickOutcomes(table, nextUniforms(streams.outcomes, buffers, many), block, cells);
			if (answers.length === 0) continue;
			const normals = nextNormals(streams.latency, buffers, many);
			drawBuckets(block, places, { normals, tails: streams.tails }, answers);
		}
		countOutcomes(table, cells, into);
		return readable(keep ? lists : listsFor(0), streams.moments, world.tickSeconds);
	};
}

/** Who asks, and which arm answers. Users who decide nothing are drawn only if they are kept. */
function createRouter({ users, seed }: World, rng: Rng, buffers: Buffers, keep: boolean) {
	const salt = saltOf(seed);
	const activity = activityOf(users, seed);
	return (block: RequestBlock, limits: Limits): void => {
		const many = block.arm.length;
		const isSticky = users.assigned === 'user';
		if (isSticky || keep) {
			const uniforms = nextUniforms(rng, buffers, many);
			if (activity) drawUnevenUsers(uniforms, activity, block.user);
			else drawUsers(uniforms, users.perDay, block.user);
		}
		if (isSticky) routeUsers(block.user, salt, limits, block.arm);
		else routeRequests(nextUniforms(rng, buffers, many), limits, block.arm);
	};
}
