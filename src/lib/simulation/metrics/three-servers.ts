import { createRng, exp, fillNormal } from '../../random/index.ts';
import { averagedPercentiles, latencySketch } from '../../stats/index.ts';
import { servers, trafficShares } from './traffic-shares.ts';

export interface ThreeServersOptions {
	readonly seed: number | string;
	/** Of all three servers together, at least 300. */
	readonly requests: number;
	/** Per cent, 95 if not given. */
	readonly p?: number;
	/** Largest relative error of a server's sketch, 0.01 if not given. */
	readonly relativeError?: number;
}

export interface FleetReading {
	/** Latencies of each server's requests, in milliseconds. */
	readonly latencies: readonly Float64Array[];
	readonly perServer: readonly number[];
	readonly average: number;
	/** Average by requests. */
	readonly weightedAverage: number;
	/** The percentile of all requests together. */
	readonly pooled: number;
	/** The same, read from the three servers' sketches after they were merged. */
	readonly merged: number;
}

/**
 * An hour of requests on three servers, and their percentile put together in four ways. The requests
 * of a smaller share are the first ones of a larger, so that a drag moves no number by chance.
 *
 * @returns the reading where the slow server takes this share of the requests
 */
export function threeServers(options: ThreeServersOptions): (slowShare: number) => FleetReading {
	const { seed, requests, p = 95, relativeError = 0.01 } = options;
	const drawn = servers.map(({ name, median, sigma }) => {
		const values = new Float64Array(requests);
		fillNormal(createRng(seed).fork(name), values);
		return values.map((z) => median * exp(sigma * z));
	});
	return (slowShare) => {
		const slow = Math.max(1, Math.round(requests * slowShare));
		const half = Math.max(1, Math.round((requests - slow) * (trafficShares(0)[0] ?? 0.5)));
		const counts = [half, Math.max(1, requests - slow - half), slow];
		const latencies = drawn.map((values, i) => values.subarray(0, counts[i]));
		const merged = latencySketch({ relativeError });
		for (const values of latencies) {
			const own = latencySketch({ relativeError });
			own.addAll(values);
			merged.merge(own);
		}
		const { perPart, ...rest } = averagedPercentiles(latencies, p);
		return { latencies, perServer: perPart, ...rest, merged: merged.quantile(p / 100) };
	};
}
