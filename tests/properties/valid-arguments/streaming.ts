/** Valid arguments of the detectors; their updates are called with hostile values too. */
export const streaming: Record<string, () => unknown[]> = {
	pageHinkley: () => [{ minInstances: 2, delta: 0.1, threshold: 5, alpha: 0.99, mode: 'up' }],
	ddm: () => [{ warmStart: 5, warningThreshold: 2, driftThreshold: 3 }],
	adwin: () => [{ delta: 0.01, clock: 1, maxBuckets: 3, minWindowLength: 1, gracePeriod: 2 }],
	cusum: () => [{ mean: 0, sd: 1, k: 0.5, h: 5 }],
	ewmaChart: () => [{ mean: 0, sd: 1, lambda: 0.2, limit: 3 }],
	averageRunLength: () => [3, 1]
};
