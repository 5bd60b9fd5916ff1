export interface CanaryTraffic {
	/** Requests a second to the whole service. */
	readonly qps: number;
	/** Of them, what the canary answers: 0.1 is 10 %. */
	readonly share: number;
	readonly windowSeconds: number;
}

/** Whole requests that reach the canary in one window. */
export function windowRequests({ qps, share, windowSeconds }: CanaryTraffic): number {
	return Math.floor(qps * share * windowSeconds + 1e-9);
}
