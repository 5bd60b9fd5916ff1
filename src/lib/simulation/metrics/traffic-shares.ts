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
