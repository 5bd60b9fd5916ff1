import { logNormalMixture } from '../../stats/index.ts';

/** Two quick servers and a slow one: latencies are log-normal, in milliseconds. */
export const servers = [
	{ name: 'A', median: 40, sigma: 0.35 },
	{ name: 'B', median: 55, sigma: 0.35 },
	{ name: 'C', median: 400, sigma: 0.4 }
] as const;

/** How the requests are shared out: A and B take half each of what C does not take. */
export function trafficShares(slowShare: number): [number, number, number] {
	return [(1 - slowShare) / 2, (1 - slowShare) / 2, slowShare];
}

/**
 * The percentile of all requests of the three servers together, in closed form.
 *
 * @param slowShare share of the requests that C takes, from 0 to 1
 * @param p from 0 to 1
 * @returns milliseconds
 */
export function fleetPercentile(slowShare: number, p: number): number {
	const shares = trafficShares(slowShare);
	const parts = servers.map(({ median, sigma }, i) => ({ weight: shares[i] ?? 0, median, sigma }));
	return logNormalMixture(parts).quantile(p);
}
