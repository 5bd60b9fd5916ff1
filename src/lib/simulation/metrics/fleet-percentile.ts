import { logNormalMixture } from '../../stats/index.ts';
import { servers, trafficShares } from './traffic-shares.ts';

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
