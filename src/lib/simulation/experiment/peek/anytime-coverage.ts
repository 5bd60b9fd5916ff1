import { createRng, fillNormal } from '../../../random/index.ts';
import { alwaysValidTest } from '../../../stats/index.ts';

/** Streams of pairs of users, one of each side, whose interval is looked at after every pair. */
export interface CoverageRequest {
	readonly streams: number;
	/** Pairs in a stream. */
	readonly users: number;
	/** Standard deviation of the effects that are reckoned with, in standard deviations of one user. */
	readonly tau: number;
	readonly alpha: number;
	readonly seed: number | string;
	/** Streams whose paths are kept for drawing. */
	readonly keep?: number;
}

/** Some streams for drawing, in standard errors, as pairs of users come in. */
export interface StreamPaths {
	/** Pairs at each point, rising by about the same factor. */
	readonly users: Int32Array;
	/** Distance from the truth of kept stream s at point i, at `s * users.length + i`. */
	readonly z: Float32Array;
	/** Half the width of each interval; that of one look is the same at every point. */
	readonly always: Float64Array;
	readonly fixed: number;
	/** The pair at which the interval of one look first left the truth behind; 0 if never. */
	readonly left: Int32Array;
}

/** Shares of streams whose interval held the truth at every single look. */
export interface CoverageResult {
	readonly alwaysValid: number;
	/** Of the interval that is meant for one look. */
	readonly fixed: number;
	readonly paths: StreamPaths;
}

const pointsRise = 1.16;
/** Fewer pairs than this say little, and would take up half of a logarithmic axis. */
const firstPoint = 10;

/**
 * How often an interval that is looked at after every user holds the truth all along. The true effect
 * plays no part: it moves both the difference and what has to be held. Yields the share done.
 *
 * @throws RangeError with a sentence for what cannot run
 */
export function* anytimeCoverage(
	request: CoverageRequest
): Generator<number, CoverageResult, void> {
	const { streams, users, seed, keep = 0 } = request;
	if (!(Number.isInteger(streams) && streams > 0 && Number.isInteger(users) && users > 0)) {
		throw new RangeError('Give at least one stream with at least one pair of users.');
	}
	const reach = reachOf(request);
	const rng = createRng(`coverage ${seed}`);
	const draws = new Float64Array(users);
	const held = { always: 0, once: 0 };
	const paths = emptyPaths(reach, users, keep);
	for (let stream = 0; stream < streams; stream++) {
		rng.goTo(stream);
		fillNormal(rng, draws);
		const left = leavesAt(draws, reach.once);
		if (left === 0) held.once++;
		if (leavesAt(draws, reach.always) === 0) held.always++;
		if (stream < keep) keepStream(paths, stream, draws, left);
		yield (stream + 1) / streams;
	}
	return { alwaysValid: held.always / streams, fixed: held.once / streams, paths };
}

/** |sum of differences| at which an interval leaves the truth behind, after each pair. */
type Reach = { readonly always: Float64Array; readonly once: Float64Array };

function reachOf({ users, tau, alpha }: CoverageRequest): Reach {
	const [always, once] = [new Float64Array(users), new Float64Array(users)];
	const test = alwaysValidTest({ sd: 1, tau, alpha });
	for (let i = 0; i < users; i++) {
		const { radius, fixedRadius } = test.update(0, i + 1);
		always[i] = (radius * (i + 1)) / Math.SQRT2;
		once[i] = (fixedRadius * (i + 1)) / Math.SQRT2;
	}
	return { always, once };
}

function emptyPaths({ always, once }: Reach, pairs: number, keep: number): StreamPaths {
	const users = drawnPairs(pairs);
	const width = (reach: Float64Array, pair: number) =>
		(reach[pair - 1] as number) / Math.sqrt(pair);
	return {
		users,
		z: new Float32Array(keep * users.length),
		left: new Int32Array(keep),
		always: Float64Array.from(users, (pair) => width(always, pair)),
		fixed: width(once, pairs)
	};
}

/** Points of a path, about equally far from each other on a logarithmic axis, the last one at the end. */
function drawnPairs(users: number): Int32Array {
	const found = new Set<number>();
	for (let at = firstPoint; at < users; at *= pointsRise) found.add(Math.round(at));
	return Int32Array.from(found.add(users));
}

/** The pair at which the sum first leaves what an interval reaches; 0 if it never does. */
function leavesAt(draws: Float64Array, reach: Float64Array): number {
	let sum = 0;
	for (let i = 0; i < draws.length; i++) {
		sum += draws[i] as number;
		if (Math.abs(sum) > (reach[i] as number)) return i + 1;
	}
	return 0;
}

/** Notes a stream: the sum so far in its own standard errors, at some of the pairs. */
function keepStream(paths: StreamPaths, stream: number, draws: Float64Array, left: number): void {
	const { users, z } = paths;
	paths.left[stream] = left;
	let [sum, pair] = [0, 0];
	for (let point = 0; point < users.length; point++) {
		const until = users[point] as number;
		while (pair < until) sum += draws[pair++] as number;
		z[stream * users.length + point] = sum / Math.sqrt(until);
	}
}
