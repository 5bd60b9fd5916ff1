import type { CoverageRequest, CoverageResult } from '$lib/simulation/experiment';
import type { PeekState } from './state.ts';

/** Intervals watched after every user, as the page shows them: small enough to print with it. */
export type CoverageReading = {
	readonly alpha: number;
	readonly users: number;
	readonly streams: number;
	/** Shares of streams whose interval held the truth all along. */
	readonly alwaysValid: number;
	readonly fixed: number;
	/** Users a side at each point of a path. */
	readonly at: readonly number[];
	readonly bound: number;
	readonly alwaysBound: readonly number[];
	readonly paths: readonly {
		/** Distance from the truth in standard errors. */
		readonly z: readonly number[];
		/** Users a side at which the interval of one look left the truth behind; 0 if never. */
		readonly left: number;
	}[];
};

/** Drawn as paths. */
export const drawnStreams = 12;
const [fewest, most] = [100, 1000];
/** Draws in all, which take some tenths of a second. */
const work = 1e7;

/** What a Worker runs: as many streams as are quick. */
export const coverageRequest = ({
	baseline,
	users,
	alpha,
	tau,
	seed
}: PeekState): CoverageRequest => ({
	...{ users, alpha, seed, keep: drawnStreams },
	streams: Math.min(most, Math.max(fewest, Math.floor(work / users))),
	tau: tau / Math.sqrt(baseline * (1 - baseline))
});

/** Streams that ran, as the page shows them. */
export function coverageReading(asked: CoverageRequest, result: CoverageResult): CoverageReading {
	const { alpha, users, streams } = asked;
	const { alwaysValid, fixed, paths } = result;
	const points = paths.users.length;
	return {
		...{ alpha, users, streams, alwaysValid, fixed },
		at: Array.from(paths.users),
		bound: paths.fixed,
		alwaysBound: Array.from(paths.always, (width) => Number(width.toPrecision(4))),
		paths: Array.from(paths.left, (left, stream) => ({
			left,
			z: Array.from(paths.z.subarray(stream * points, (stream + 1) * points), (z) =>
				Number(z.toFixed(2))
			)
		}))
	};
}
